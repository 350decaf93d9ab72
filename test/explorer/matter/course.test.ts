import { clocksOf } from '../../../src/explorer/matter/course/clocks.js';
import { spanOf } from '../../../src/explorer/matter/course/days.js';
import { holdingsTold } from '../../../src/explorer/matter/course/holder.js';
import { isKnownLater, knowledgeDays } from '../../../src/explorer/matter/course/known.js';
import { linksOf } from '../../../src/explorer/matter/course/links.js';
import { rowsOf } from '../../../src/explorer/matter/course/rows.js';
import { stageBands } from '../../../src/explorer/matter/course/stage-band.js';
import { keptBack } from '../../../src/explorer/matter/course/topics.js';
import { itemOf } from './item-of.js';

const day = (date: string): number => spanOf(date)!.from;
const sent = (toAgency: string, acknowledged: boolean | null, by: string | null = null, on: string | null = null) => ({
  toAgency,
  acknowledged,
  by,
  on,
});

it('joins a hand-over with the item that the hub names as its acknowledgement', () => {
  const other = itemOf({ kind: 'HANDOVER_ACKNOWLEDGED', occurredAt: '2019-03-04' });
  const answer = itemOf({ kind: 'HANDOVER_ACKNOWLEDGED', occurredAt: '2019-03-05' });
  const handover = itemOf({ agency: 'BORDER_GUARD', kind: 'MATTER_HANDED_OVER', sent: sent('POLICE', true, answer.id) });

  expect(linksOf([handover, other, answer])).toEqual([{ from: handover.id, to: answer.id, toAgency: 'POLICE', acknowledged: true }]);
});

it('leaves a referral open that nobody has answered, and not one whose answer one may not know', () => {
  const open = itemOf({ kind: 'VICTIM_REFERRED', sent: sent('SOCIAL_AFFAIRS', false) });
  const untold = itemOf({ kind: 'VICTIM_REFERRED', sent: sent('SOCIAL_AFFAIRS', null) });

  expect(linksOf([open, untold]).map(({ to, acknowledged }) => [to, acknowledged])).toEqual([
    [null, false],
    [null, true],
  ]);
});

it('draws no arrow within a lane to nowhere', () => {
  expect(linksOf([itemOf({ kind: 'CASE_TRANSFERRED', sent: sent('POLICE', false) })])).toEqual([]);
});

it('lets the file go from receipt to receipt, and leaves open what is not acknowledged', () => {
  const held = (agency: string, since: string | null, acknowledged = true) => ({ agency, since, acknowledged });

  const told = holdingsTold([
    held('POLICE', '2019-03-01'),
    held('PROCURACY', '2019-07-01'),
    held('COURTS', null),
    held('POLICE', '2019-07-22', false),
  ]);

  expect(told).toEqual([
    { agency: 'POLICE', from: day('2019-03-01'), to: day('2019-07-01'), openStart: false },
    { agency: 'PROCURACY', from: day('2019-07-01'), to: day('2019-07-22'), openStart: false },
    { agency: 'POLICE', from: day('2019-07-22'), to: null, openStart: true },
  ]);
});

it('tells the stages in their order', () => {
  const items = ['TIP_RECEIVED', 'CASE_INITIATED', 'FILE_RECEIVED', 'FILE_RETURNED', 'FILE_RECEIVED', 'CASE_REGISTERED'].map(
    (kind, index) => itemOf({ kind, occurredAt: `2019-0${index + 1}-01` }),
  );

  const stages = stageBands(items).map(({ stage }) => stage);

  expect(stages).toEqual(['tip', 'investigation', 'prosecution', 'supplementary', 'prosecution', 'trial']);
});

it('ends a limit on the day that the hub tells, and says how late an open one is', () => {
  const deadline = { rule: 'INVESTIGATE', basis: 'BLTTHS Điều 172', startsOn: '2019-03-15', dueOn: '2019-07-15', agency: 'BORDER_GUARD' };
  const [met] = clocksOf([{ ...deadline, state: 'MET', endedOn: '2019-06-28' }], day('2026-01-01'));
  const [overdue] = clocksOf([{ ...deadline, state: 'OVERDUE', endedOn: null }], day('2019-07-25'));

  expect(met).toMatchObject({ agency: 'BORDER_GUARD', article: '172', end: day('2019-06-28'), late: null });
  expect(overdue).toMatchObject({ end: null, late: 10 });
});

it('outlines on an earlier day what had happened and was learned of later', () => {
  const early = itemOf({ occurredAt: '2019-03-01', recordedAt: '2019-03-02T01:00:00Z' });
  const late = itemOf({ occurredAt: '2019-03-03', recordedAt: '2019-06-01T20:00:00Z' });
  const asOf = day('2019-04-01');

  expect(knowledgeDays([early, late])).toEqual([day('2019-03-02'), day('2019-06-02')]);
  expect([isKnownLater(early, asOf), isKnownLater(late, asOf), isKnownLater(late, day('2019-03-01'))]).toEqual([false, true, false]);
});

it('puts silences between the rows and events without a day last', () => {
  const rows = rowsOf([itemOf({ occurredAt: null }), itemOf({ occurredAt: '2019-06-01' }), itemOf({ occurredAt: '2019-03-01' })]);

  expect(rows.map((row) => ('days' in row ? row.days : row.occurredAt))).toEqual(['2019-03-01', 92, '2019-06-01', null]);
});

it('says once for each reason what is kept back, by the field of the person', () => {
  const withheld = (coordinate: string, reason: string) => ({ coordinate, reason, basis: '', contact: 'POLICE' });
  const kept = keptBack([
    withheld('Shelter.address', 'NOT_YOUR_TASK'),
    withheld('Victim.shelter', 'NOT_YOUR_TASK'),
    withheld('CrimeTip.informant', 'OTHER_OWNER'),
    withheld('CrimeTip.informant', 'PURPOSE_MISSING'),
  ]);

  expect(kept.map(({ topic, withheld: one }) => [topic, one.coordinate, one.reason])).toEqual([
    ['shelter', 'Victim.shelter', 'NOT_YOUR_TASK'],
    ['informant', 'CrimeTip.informant', 'OTHER_OWNER'],
    ['informant', 'CrimeTip.informant', 'PURPOSE_MISSING'],
  ]);
});
