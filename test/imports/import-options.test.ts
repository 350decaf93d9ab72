import { importOptions } from '../../src/tools/import-options.js';

const body = (code: string, agency: 'POLICE' | 'COURTS', validFrom: string, validTo: string | null) => ({
  code,
  agency,
  level: 'PROVINCE',
  name: code,
  home: true,
  validFrom,
  validTo,
  province: '82',
});
const register = {
  bodies: [
    body('TA-DT', 'COURTS', '2025-07-01', null),
    body('CA-DT', 'POLICE', '2025-07-01', null),
    body('CA-TG', 'POLICE', '1900-01-01', '2025-07-01'),
  ],
  provinces: [],
};

it('reports for the body of the whole province that lives today', () => {
  const { agency, file, bodyFrom } = importOptions(['--agency', 'police', 'facts.ndjson'])();

  expect([agency, file, bodyFrom(register, '2026-06-01'), bodyFrom(register, '2019-06-01')]).toEqual([
    'police',
    'facts.ndjson',
    'CA-DT',
    'CA-TG',
  ]);
});

it('reports for the body that is named', () => {
  expect(importOptions(['--agency', 'police', '--organisation', 'CA-TG-GC', 'f.csv'])().bodyFrom(register, '2026-06-01')).toBe('CA-TG-GC');
});

it.each([
  [['facts.ndjson']],
  [['--agency', 'steering-committee', 'f']],
  [['--agency', 'police']],
  [['--agency', 'police', 'f', 'g']],
  [['--what', 'police', 'f']],
])('says how the command is given: %j', (args) => {
  expect(() => importOptions(args)()).toThrow('--agency');
});
