import { readFile } from 'node:fs/promises';
import { ANALYST, type Body, type Input, POLICE, report, send } from '../acceptance/whole-matter.js';
import { projectPath } from '../../src/platform/project-root.js';
import { startHub, type TestHub } from '../support/hub.js';

const SECOND: Body = ['police.investigator', 'CA-TG-CB'];
const tip = (number: string, by = 'CA-TG-GC') => ({ number, issuer: by, year: 2019 });
const about = (number: string, by?: string) => ({ matter: { document: tip(number, by) } });

let hub: TestHub;
let outcomeOfSecond: string;

beforeAll(async () => {
  hub = await startHub({ now: '2020-06-01T08:00:00+07:00' });
  await report(hub, [POLICE, 'reportCrimeTip', { number: '1/TB-CSĐT', receivedOn: '2019-02-10', place: '816' }]);
  await report(hub, [POLICE, 'reportCrimeTip', { number: '2/TB-CSĐT', receivedOn: '2019-05-20', place: '816' }]);
  outcomeOfSecond = await resolve('12/QĐ-CSĐT', { ...about('2/TB-CSĐT'), tip: tip('2/TB-CSĐT'), outcome: 'NOT_INITIATE' });
  // Two tips of one matter: the later one was decided.
  await report(hub, [POLICE, 'reportCrimeTip', { number: '3/TB-CSĐT', receivedOn: '2019-03-03', place: '816' }]);
  await report(hub, [POLICE, 'reportCrimeTip', { ...about('3/TB-CSĐT'), number: '4/TB-CSĐT', receivedOn: '2019-08-08' }]);
  await resolve('14/QĐ-CSĐT', { ...about('3/TB-CSĐT'), tip: tip('4/TB-CSĐT'), outcome: 'SUSPEND' });
  // A tip with no number, which its outcome names by the sender's own id.
  await report(hub, [SECOND, 'reportCrimeTip', { sourceId: 'tip-1', receivedOn: '2019-04-04', place: '819' }]);
});
afterAll(() => hub.close());

async function resolve(number: string, input: Input, by = POLICE): Promise<string> {
  return report(hub, [by, 'resolveCrimeTip', { number, decidedOn: '2019-09-09', ...input }]);
}

const QUESTION =
  'query ($f: MatterFilter) { matters(first: 50, filter: $f) { totalCount nodes { crimeTips { number receivedOn outcome { kind } } } } }';

/** The numbers (or, where a tip has none, the days) of the first tip of each matter found. */
async function found(by: Body, filter: Input): Promise<readonly string[]> {
  const { data, errors } = await hub.signIn(...by).ask(QUESTION, { f: filter });
  expect(errors).toEqual([]);
  const nodes = data.matters.nodes as readonly { crimeTips: readonly { number: string | null; receivedOn: string }[] }[];
  expect(data.matters.totalCount).toBe(nodes.length);
  return nodes.map(({ crimeTips: [first] }) => first?.number ?? first?.receivedOn ?? '').sort();
}

const kept = async () => (await hub.sql('select * from matter.tip order by received_on')).rows;

describe('a list of matters by their tips', () => {
  it.each([
    [{}, ['1/TB-CSĐT', '2/TB-CSĐT', '3/TB-CSĐT']],
    [{ hasOutcome: false }, ['1/TB-CSĐT', '3/TB-CSĐT']],
    [{ hasOutcome: true }, ['2/TB-CSĐT', '3/TB-CSĐT']],
    [{ hasOutcome: false, receivedFrom: '2019-03-01' }, ['3/TB-CSĐT']],
    [{ hasOutcome: false, receivedFrom: '2019-03-04' }, []],
    [{ hasOutcome: true, receivedTo: '2019-08-07' }, ['2/TB-CSĐT']],
    [{ receivedFrom: '2019-02-10', receivedTo: '2019-02-10' }, ['1/TB-CSĐT']],
  ])('%j means one and the same tip: %j', async (filter, expected) => {
    expect(await found(POLICE, { tip: filter })).toEqual(expected);
  });

  it('holds together with a place and a stage', async () => {
    expect(await found(POLICE, { place: '816', stage: ['TIP_RECEIVED', 'TIP_SUSPENDED'], tip: { hasOutcome: false } })).toEqual([
      '1/TB-CSĐT',
      '3/TB-CSĐT',
    ]);
    expect(await found(POLICE, { place: '819', tip: { hasOutcome: false } })).toEqual([]);
  });

  it('goes by the month for an analyst', async () => {
    const march = ['2019-03'];

    expect(await found(ANALYST, { tip: { hasOutcome: false, receivedFrom: '2019-03-31', receivedTo: '2019-03-01' } })).toEqual(march);
    expect(await found(ANALYST, { place: '816', tip: { hasOutcome: false } })).toEqual(['2019-02', '2019-03']);
  });

  it('is refused to whom outcomes are closed, and never to whom the day is open', async () => {
    const inspector = hub.signIn('police.inspector', 'CA-TG-GC');
    const refused = await inspector.ask('{ matters(filter: { tip: { hasOutcome: false } }) { nodes { code } } }');
    const { data } = await inspector.ask('{ matters(filter: { tip: { receivedFrom: "2019-05-01" } }) { nodes { code } } }');

    expect([refused.codes, refused.errors[0]?.message]).toEqual([['FORBIDDEN'], expect.stringContaining('CrimeTip.outcome')]);
    expect(data.matters.nodes).toHaveLength(2);
  });

  it('finds nothing of another district, and not by its negation either', async () => {
    expect(await found(SECOND, { tip: { hasOutcome: false } })).toEqual(['2019-04-04']);
    expect(await found(SECOND, { tip: { hasOutcome: true } })).toEqual([]);
  });

  it('is one statement, together with its page', async () => {
    await hub.forget();
    await found(ANALYST, { tip: { hasOutcome: false } });

    expect(hub.readingStatements).toHaveLength(1);
  });
});

describe('what is kept of tips', () => {
  it('follows a correction of the outcome that names another tip', async () => {
    const about3 = { ...about('3/TB-CSĐT'), outcome: 'SUSPEND', correctionReason: 'ghi nhầm nguồn tin' };
    await resolve('14/QĐ-CSĐT', { ...about3, tip: tip('3/TB-CSĐT') });

    expect(await found(POLICE, { tip: { hasOutcome: false, receivedFrom: '2019-08-01' } })).toEqual(['3/TB-CSĐT']);
    expect(await found(POLICE, { tip: { hasOutcome: false, receivedTo: '2019-04-01' } })).toEqual(['1/TB-CSĐT']);
  });

  it('follows a withdrawal of the outcome', async () => {
    await send(hub.signIn(...POLICE), 'withdrawFact', { factId: outcomeOfSecond, reason: 'nhầm' });

    expect(await found(POLICE, { tip: { hasOutcome: false, receivedFrom: '2019-05-01', receivedTo: '2019-05-31' } })).toEqual([
      '2/TB-CSĐT',
    ]);
  });

  it('knows an outcome by the sender’s own id of the tip', async () => {
    const { data } = await hub.signIn(...SECOND).ask('{ matters { nodes { id } } }');
    await report(hub, [
      SECOND,
      'resolveCrimeTip',
      { matter: { id: data.matters.nodes[0].id }, sourceId: 'o', tipSourceId: 'tip-1', decidedOn: '2019-05-05', outcome: 'INITIATE' },
    ]);

    expect(await found(SECOND, { tip: { hasOutcome: false } })).toEqual([]);
  });

  it('does not take the knowing of the tip for content: the same report again changes nothing', async () => {
    const before = await hub.rows('police.tip_outcome');
    await hub.sql(`update matter.event set details = details - 'aboutKey'`);
    await resolve('14/QĐ-CSĐT', {
      ...about('3/TB-CSĐT'),
      outcome: 'SUSPEND',
      tip: tip('3/TB-CSĐT'),
      correctionReason: 'ghi nhầm nguồn tin',
    });

    expect(await hub.rows('police.tip_outcome')).toEqual(before);
  });

  it('is filled for what was reported before it was kept', async () => {
    const before = await kept();
    await hub.sql(`update matter.event set details = details - 'aboutKey'`);
    await hub.sql('delete from matter.tip');
    await hub.sql(await readFile(projectPath('migrations', 'police', '0011-tips-decided.sql'), 'utf8'));

    expect(await kept()).toEqual(before);
    expect(before).toHaveLength(5);
  });

  it('goes with its matter into the one that takes it in, and out again', async () => {
    const theirs = await hub.signIn(...SECOND).ask('{ matters { nodes { id code } } }');
    const [absorbed] = theirs.data.matters.nodes;
    const [survivor] = (await hub.sql(`select matter_id as id from matter.tip where received_on = '2019-02-10'`)).rows;
    const [one, other] = (
      await hub.sql('select id, code from matter.matter where id = any($1) order by created_at', [[absorbed.id, survivor?.id]])
    ).rows;
    await hub.sql('select matter.join_two($1, $2)', [one?.id, other?.id]);
    await hub.sql('select matter.refresh($1)', [one?.id]);

    expect((await kept()).filter(({ matter_id }) => matter_id === one?.id).map(({ received_on }) => received_on)).toEqual([
      '2019-02-10',
      '2019-04-04',
    ]);
    expect((await kept()).filter(({ matter_id }) => matter_id === other?.id)).toEqual([]);
  });
});
