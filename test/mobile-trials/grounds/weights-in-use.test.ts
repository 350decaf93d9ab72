import { type GroundRule, weightsInUse } from '../../../src/mobile-trials/grounds/weights-in-use.js';

const rule = (kind: GroundRule['kind'], position: number, weight: number, validFrom: string, validTo: string | null): GroundRule => ({
  kind,
  position,
  weight,
  validFrom,
  validTo,
});

const RULES = [
  rule('EVIDENCE', 5, 10, '1900-01-01', null),
  rule('METHOD', 1, 25, '1900-01-01', '2019-09-15'),
  rule('METHOD', 1, 40, '2019-09-15', null),
];

it('takes the weights in force on the day, in the order of the grounds', () => {
  expect(weightsInUse(RULES, null, '2019-09-14')).toEqual([
    { kind: 'METHOD', weight: 25 },
    { kind: 'EVIDENCE', weight: 10 },
  ]);
  expect(weightsInUse(RULES, undefined, '2019-09-15')).toEqual([
    { kind: 'METHOD', weight: 40 },
    { kind: 'EVIDENCE', weight: 10 },
  ]);
});

it('puts what is given in their place, and refuses what leaves nothing', () => {
  expect(weightsInUse(RULES, [{ kind: 'EVIDENCE', weight: 0 }], '2020-01-01')).toEqual([
    { kind: 'METHOD', weight: 40 },
    { kind: 'EVIDENCE', weight: 0 },
  ]);
  const none = [
    { kind: 'EVIDENCE', weight: 0 },
    { kind: 'METHOD', weight: 0 },
  ] as const;
  expect(() => weightsInUse(RULES, none, '2020-01-01')).toThrow('Mọi trọng số đều bằng 0');
});
