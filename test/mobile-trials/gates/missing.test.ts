import { GateState } from '../../../src/mobile-trials/gates/gate.js';
import type { DossierFacts } from '../../../src/mobile-trials/gates/dossier-facts.js';
import { weighGates } from '../../../src/mobile-trials/gates/weigh-gates.js';
import { ASKED, KNOWN, OPEN } from './known.js';

/** Each gate, the fact of the dossier behind it, and the office that knows it. */
const WHO_KNOWS: readonly (readonly [rule: string, fact: keyof DossierFacts, office: string])[] = [
  ['REGISTERED', 'states', 'COURTS'],
  ['INDICTMENT_STANDS', 'states', 'PROCURACY'],
  ['NOT_STOPPED', 'states', 'COURTS'],
  ['CHARGES_APPROVED', 'states', 'PROCURACY'],
  ['COURT_COMPETENT', 'states', 'COURTS'],
  ['NO_JUDGMENT', 'states', 'COURTS'],
  ['PARTICIPANTS_COMPLETE', 'states', 'COURTS'],
  ['NO_CHILD_OFFENCE', 'states', 'PROCURACY'],
  ['VICTIMS_ADULT_AT_OFFENCE', 'states', 'SOCIAL_AFFAIRS'],
  ['NOT_CLOSED', 'states', 'COURTS'],
  ['CLOSING_NOT_REQUESTED', 'states', 'COURTS'],
  ['NOBODY_PROTECTED', 'states', 'POLICE'],
  ['ACCUSED_PRESENT', 'states', 'POLICE'],
  ['ACCUSED_UNRELATED', 'states', 'POLICE'],
  ['ACCUSED_NO_VICTIM', 'states', 'POLICE'],
  ['COUNSEL', 'states', 'COURTS'],
  ['NO_STATE_SECRET', 'states', 'PROCURACY'],
  ['WITNESSES_ADULT', 'states', 'POLICE'],
  ['NO_ACCOMPANYING_MINOR', 'states', 'SOCIAL_AFFAIRS'],
  ['MODE_ALLOWED', 'states', 'COURTS'],
  ['VICTIM_CONSENTS', 'states', 'SOCIAL_AFFAIRS'],
  ['ESCORT_POSSIBLE', 'states', 'POLICE'],
  ['DAYS_LEFT', 'latest_day', 'COURTS'],
  ['CUSTODY_REACHES', 'custody_until', 'COURTS'],
  ['ACCUSED_ADULT', 'accused_born_in', 'POLICE'],
  ['VICTIMS_ADULT', 'victims_born_in', 'SOCIAL_AFFAIRS'],
  ['IDENTIFIED_ADULT', 'identified_born_in', 'SOCIAL_AFFAIRS'],
];

const without = (rule: string, fact: keyof DossierFacts): DossierFacts => {
  if (fact !== 'states') return { ...OPEN, [fact]: null };
  const { [rule]: _, ...states } = OPEN.states ?? {};
  return { ...OPEN, states };
};

it('knows an office for every rule there is', () => {
  const rules = [...new Set(KNOWN.gateRules.map(({ rule }) => rule))];

  expect(rules).toEqual([...WHO_KNOWS.map(([rule]) => rule), 'VENUE_AWAY_FROM_HOME']);
});

it.each(WHO_KNOWS)('%s closes when its fact is missing, and says whom to ask', (rule, fact, office) => {
  const gates = weighGates(without(rule, fact), KNOWN, ASKED);

  const shut = gates.filter(({ state }) => state !== 'OPEN');
  expect(shut).toHaveLength(1);
  expect(shut[0]).toMatchObject({ rule, state: 'UNKNOWN', ask: { code: office, name: expect.any(String) } });
});

it('asks social affairs about a venue', () => {
  const gate = weighGates(OPEN, KNOWN, { ...ASKED, venue: '28249' }).at(-1);

  expect(gate).toMatchObject({
    rule: 'VENUE_AWAY_FROM_HOME',
    state: 'UNKNOWN',
    ask: { code: 'SOCIAL_AFFAIRS' },
    liftedBy: { code: 'SOCIAL_AFFAIRS' },
  });
});

it('has another sentence for every state of every rule, in both languages, with its source', () => {
  for (const rule of KNOWN.gateRules) {
    const sentences = [
      rule.messageOpen,
      rule.messageClosed,
      rule.messageUnknown,
      rule.messageOpenEn,
      rule.messageClosedEn,
      rule.messageUnknownEn,
    ];
    expect(new Set(sentences.filter(Boolean)).size).toBe(6);
    expect(rule.basis && rule.source).toBeTruthy();
  }
  expect(Object.keys(GateState)).toEqual(['OPEN', 'CLOSED', 'UNKNOWN']);
});

it('knows nothing but the registration to be missing of a matter that no court has registered', () => {
  const nothing = Object.fromEntries(Object.keys(OPEN).map((key) => [key, null])) as unknown as DossierFacts;

  const states = weighGates(nothing, KNOWN, ASKED).map(({ state }) => state);

  expect(states[0]).toBe('CLOSED');
  expect(new Set(states.slice(1))).toEqual(new Set(['UNKNOWN']));
});
