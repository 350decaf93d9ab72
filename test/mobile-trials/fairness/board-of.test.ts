import { boardOf } from '../../../src/mobile-trials/fairness/board-of.js';

const knowledge = { mobileTrials: { limits: [{ rule: 'SMALL_CELL', amount: 5, validFrom: '1900-01-01', validTo: null }] } };
const counts = {
  first_day: '2026-01-01',
  last_day: '2026-01-31',
  counted: [],
  held: 0,
  costed: 0,
  cost: null,
  attended_cost: null,
  attendance: null,
};

it('does not name a gate that closed for so few trials that it would tell of one of them', () => {
  const nearMissed = [
    { rule: 'VICTIM_CONSENTS', count: 1 },
    { rule: 'ESCORT_POSSIBLE', count: 5 },
  ];

  expect(boardOf({ ...counts, near_missed: nearMissed }, knowledge).nearMissedGates).toEqual([{ rule: 'ESCORT_POSSIBLE', count: 5 }]);
});
