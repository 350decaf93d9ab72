import { slices } from '../../src/app.js';
import { loadDemonstration } from '../../src/demonstration/load-demonstration.js';
import { startHub, type SignedIn, type TestHub } from '../support/hub.js';

const EVERYBODY = [
  ['police.investigator', 'CA-DT'],
  ['border-guard.officer', 'BP-LA-2025'],
  ['social-affairs.case-worker', 'SYT-DT'],
  ['procuracy.prosecutor', 'VKS-DT-KV2'],
  ['courts.judge', 'TA-DT-KV2'],
  ['steering-committee.analyst', 'BCD138-DT'],
] as const;

let hub: TestHub;
let police: SignedIn;

beforeAll(async () => {
  hub = await startHub({ now: '2026-11-25T18:00:00+07:00' });
  await loadDemonstration({ url: hub.database.url, slices, now: hub.now });
  police = hub.signIn('police.investigator', 'CA-DT');
}, 120_000);
afterAll(() => hub.close());

/** All matters that somebody finds, with what is asked of each. */
async function found<T>(by: SignedIn, fields: string): Promise<readonly T[]> {
  const all: T[] = [];
  for (let after: string | null = null; ; ) {
    const question = `query ($after: String) { matters(first: 100, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
    const { data, errors } = await by.ask(question, { after }, { purpose: 'INVESTIGATION' });
    expect(errors).toEqual([]);
    all.push(...data.matters.nodes);
    if (!data.matters.pageInfo.hasNextPage) return all;
    after = data.matters.pageInfo.endCursor;
  }
}

describe('what two bodies tell differently', () => {
  interface Told {
    readonly contradictions: readonly { readonly kind: string; readonly claims: readonly { readonly agency: string }[] }[];
    readonly warnings: readonly { readonly kind: string }[];
  }
  let matters: readonly Told[];
  beforeAll(async () => {
    matters = await found<Told>(police, 'contradictions { kind claims { agency } } warnings { kind }');
  });

  it.each([
    ['RECEIVED_BEFORE_HANDOVER', ['BORDER_GUARD', 'POLICE']],
    ['RECEIVED_BEFORE_REFERRAL', ['POLICE', 'SOCIAL_AFFAIRS']],
    ['PERSONS_RECEIVED_DIFFER', ['POLICE', 'SOCIAL_AFFAIRS']],
    ['APPROVED_BEFORE_CHARGE', ['POLICE', 'PROCURACY']],
    ['CHARGE_STATUS_DIFFERS', ['POLICE', 'PROCURACY']],
    ['FILE_BEFORE_CONCLUSION', ['POLICE', 'PROCURACY']],
    ['REGISTERED_BEFORE_INDICTMENT', ['COURTS', 'PROCURACY']],
    ['INDICTMENT_NAMES_OTHER_COURT', ['COURTS', 'PROCURACY']],
    ['TRIAL_MODE_DIFFERS', ['COURTS']],
    ['IDENTIFICATIONS_CONTRADICT', ['SOCIAL_AFFAIRS']],
  ])('is %s in a few matters', (kind, agencies) => {
    const told = matters
      .map(({ contradictions }) => contradictions.find((each) => each.kind === kind))
      .filter((each) => each !== undefined);

    expect(told.length).toBeGreaterThanOrEqual(2);
    expect(told.length).toBeLessThanOrEqual(6);
    expect(told.some(({ claims }) => agencies.every((agency) => claims.some((claim) => claim.agency === agency)))).toBe(true);
  });

  it.each(['FILE_BEFORE_CONCLUSION', 'APPROVAL_OF_UNKNOWN_CHARGE'])('is warned of as %s', (kind) => {
    const warned = matters.filter(({ warnings }) => warnings.some((each) => each.kind === kind));

    expect(warned.length).toBeGreaterThanOrEqual(1);
    expect(warned.length).toBeLessThanOrEqual(4);
  });
});

describe('what waits', () => {
  interface Provisional {
    readonly id: string;
    readonly pending: readonly {
      readonly documentNumber: string;
      readonly documentType: string;
      readonly issuer: { readonly code: string };
    }[];
  }
  const waiting = async (by: SignedIn) =>
    (await found<Provisional>(by, 'id pending { documentNumber documentType issuer { code } }')).filter(
      ({ pending }) => pending.length > 0,
    );

  it.each([
    ['border-guard.officer', 'BP-LA-2025', 'BBTN-CSĐT', 'CA-DT'],
    ['social-affairs.case-worker', 'SYT-DT', 'BBTN-CSĐT', 'CA-DT'],
    ['procuracy.prosecutor', 'VKS-DT-KV2', 'KLĐT', 'CA-DT'],
    ['courts.judge', 'TA-DT-KV2', 'CT-VKS', 'VKS-DT-KV2'],
    ['police.investigator', 'CA-DT', 'BBBG-BP', 'BP-LA-2025'],
  ])('is seen by %s of %s with what it waits for, and by nobody else', async (grantee, organisation, documentType, issuer) => {
    const own = await waiting(hub.signIn(grantee, organisation));
    const others = EVERYBODY.filter(([, body]) => body !== organisation);

    expect(own.map(({ pending }) => pending.map((each) => [each.documentType, each.issuer.code]))).toEqual([[[documentType, issuer]]]);
    for (const [role, body] of others) {
      expect((await hub.signIn(role, body).ask(`{ matter(id: "${own[0]?.id}") { id } }`)).data).toEqual({ matter: null });
    }
  });

  it('was let in twice: the matter of the tip says since when others see it', async () => {
    interface Timed {
      readonly timeline: { readonly nodes: readonly { readonly kind: string; readonly joinedAt: string | null }[] };
    }
    const matters = await found<Timed>(police, 'timeline(first: 100) { nodes { kind joinedAt } }');
    const arrived = matters.flatMap(({ timeline }) => timeline.nodes).filter(({ joinedAt }) => joinedAt !== null);

    expect(arrived).toEqual([
      { kind: 'INTERCEPTION_MADE', joinedAt: '2026-11-22T02:30:00+00:00' },
      { kind: 'INTERCEPTION_MADE', joinedAt: '2026-11-22T02:30:00+00:00' },
    ]);
  });
});
