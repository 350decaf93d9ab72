import { AFTER_THE_JUDGMENT, COURT, handledByDemo, POLICE, report, SOCIAL, wholeMatter } from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
let id: string;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  id = await wholeMatter(hub);
  await handledByDemo(hub, id);
  await report(hub, [['police.investigator', 'CA-TG-CB'], 'reportCrimeTip', { number: '1/TB-CSĐT', receivedOn: '2019-05-01' }]);
  await hub.signIn(...POLICE).ask('query ByThePolice($id: ID) { matter(id: $id) { crimeTips { number } } }', { id });
  await hub.signIn(...COURT).ask('query ByTheCourt($id: ID) { matter(id: $id) { crimeTips { number } } }', { id });
  await hub.signIn(...SOCIAL).ask('query OfTheTrial($id: ID) { matter(id: $id) { trial { mode } } }', { id });
  await hub.signIn('police.investigator', 'CA-TG-CB').ask('query OfAnother { matters(first: 5) { nodes { crimeTips { number } } } }');
  await hub
    .signIn('police.investigator', 'CA-TG-GC', { subject: 'other' })
    .ask('query ByAColleague { matters(first: 1) { nodes { code } } }');
});
afterAll(() => hub.close());

const operations = async (root: string, role: string, organisation: string, subject = 'demo') => {
  const { data, codes } = await hub
    .signIn(role, organisation, { subject })
    .ask(`query Audit { ${root}(first: 100) { nodes { operation subject agency } } }`);
  return codes.length > 0 ? codes : data[root].nodes.map(({ operation }: { operation: string }) => operation);
};
const asked = (list: readonly string[]) => list.filter((name) => /^(By|Of)/.test(name)).sort();

describe('myTrail', () => {
  it('holds what the caller asked, and nothing that anybody else did', async () => {
    expect(asked(await operations('myTrail', ...COURT))).toEqual(['ByTheCourt']);
    expect(asked(await operations('myTrail', ...POLICE, 'other'))).toEqual(['ByAColleague']);
    expect(asked(await operations('myTrail', 'courts.judge', 'TA-TG-GC', 'nobody'))).toEqual([]);
  });

  it('goes by the issuer: the same name at another agency is somebody else', async () => {
    expect(asked(await operations('myTrail', 'procuracy.prosecutor', 'VKS-TG-GC'))).toEqual([]);
  });
});

describe('factTrail', () => {
  it("shows an inspector who read its agency's facts in matters of its organisation", async () => {
    expect(asked(await operations('factTrail', 'police.inspector', 'CA-TG-GC'))).toEqual(['ByTheCourt', 'ByThePolice']);
    expect(asked(await operations('factTrail', 'courts.inspector', 'TA-TG-GC'))).toEqual(['OfTheTrial']);
  });

  it.each([
    ['police.inspector', 'CA-TG-MT'],
    ['border-guard.inspector', 'BP-LS-HN'],
    ['courts.inspector', 'TA-TG-CB'],
  ])('shows a %s of %s nothing of what others reported', async (role, organisation) => {
    expect(asked(await operations('factTrail', role, organisation))).toEqual([]);
  });

  it.each([
    ['police.investigator', 'CA-TG-GC'],
    ['police.supervisor', 'CA-TG-GC'],
    ['border-guard.officer', 'BP-TN-MB'],
    ['procuracy.prosecutor', 'VKS-TG-GC'],
    ['courts.judge', 'TA-TG-GC'],
    ['courts.clerk', 'TA-TG-GC'],
    ['social-affairs.case-worker', 'LDTBXH-TG'],
    ['steering-committee.analyst', 'BCD138-TG'],
  ])('is closed to a %s', async (role, organisation) => {
    expect(await operations('factTrail', role, organisation)).toEqual(['FORBIDDEN']);
  });

  it('pages in its order without losing or repeating an entry', async () => {
    const inspector = hub.signIn('police.inspector', 'CA-TG-GC', { subject: 'thanh tra' });
    const whole = await inspector.ask('{ factTrail(first: 100) { nodes { id } } }');
    const expected = whole.data.factTrail.nodes.map((node: { id: string }) => node.id);
    const found: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 50; page += 1) {
      const { data } = await inspector.ask(
        'query ($after: String) { factTrail(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      found.push(...data.factTrail.nodes.map((node: { id: string }) => node.id));
      after = data.factTrail.pageInfo.endCursor;
      if (!data.factTrail.pageInfo.hasNextPage) break;
    }

    expect(expected.length).toBeGreaterThan(10);
    expect(found).toEqual(expected);
  });
});
