import { identifier, knownIssuers, outcome, sign } from './sign-in.js';

it('knows its caller', async () => {
  expect(await outcome(await sign(), { 'hub-purpose': 'INVESTIGATION' })).toEqual({
    agency: 'police',
    role: 'investigator',
    grantee: 'police.investigator',
    system: false,
    subject: 'demo',
    issuer: 'https://police.example',
    organisation: { id: 1, code: 'CA-X', level: 'PROVINCE' },
    stands: [1],
    reportsFor: [1, 101],
    area: [10],
    purposes: ['INVESTIGATION', 'TIP_VERIFICATION'],
    purpose: 'INVESTIGATION',
  });
});

it('lets a supervisor stand for those below, and a district body report for itself only', async () => {
  const token = await sign({ roles: ['supervisor'], organisation: 'CA-X-1' });

  expect(await outcome(token)).toMatchObject({ role: 'supervisor', stands: [2, 102], reportsFor: [2] });
});

it.each([
  [['investigator'], 'investigator'],
  [['investigator', 'system'], 'investigator+system'],
  [['system', 'investigator'], 'investigator+system'],
  [['supervisor'], 'supervisor'],
  [['inspector'], 'inspector'],
  [['investigator', 'supervisor'], 'identity.bad-roles'],
  [['supervisor', 'inspector'], 'identity.bad-roles'],
  [['investigator', 'investigator'], 'identity.bad-roles'],
  [['supervisor', 'system'], 'identity.bad-roles'],
  [['system'], 'identity.bad-roles'],
  [['judge'], 'identity.bad-roles'],
  [['analyst'], 'identity.bad-roles'],
  [['chief'], 'identity.bad-roles'],
  [['toString'], 'identity.bad-roles'],
  [[], 'identity.bad-token'],
  ['investigator', 'identity.bad-token'],
])('reads the roles %j as %s', async (roles, expected) => {
  const result = await outcome(await sign({ roles }));

  const read = typeof result === 'string' ? result.slice('UNAUTHENTICATED '.length) : roleOf(result as { role: string; system: boolean });
  expect(read).toBe(expected);
});

const roleOf = ({ role, system }: { role: string; system: boolean }): string => (system ? `${role}+system` : role);

it.each([
  ['CA-X-1', 'CA-X-1'],
  ['CA-Y', 'identity.unknown-organisation'],
  ['VN', 'identity.unknown-organisation'],
  ['BCA', 'identity.unknown-organisation'],
  ['TA-X', 'identity.unknown-organisation'],
  ['NOBODY', 'identity.unknown-organisation'],
])('lets an issuer without roots speak for its province: %s', async (organisation, expected) => {
  expect(spoken(await outcome(await sign({ organisation })))).toBe(expected);
});

it.each([
  [['CA-X'], 'CA-X-1', 'CA-X-1'],
  [['CA-X-1'], 'CA-X', 'identity.unknown-organisation'],
  [['CA-X'], 'VN', 'identity.unknown-organisation'],
  [['VN'], 'VN', 'BCA'],
  [['CA-Y'], 'CA-Y', 'CA-Y'],
])('lets an issuer with roots %j speak for %s: %s', async (organisations, organisation, expected) => {
  const bound = identifier(knownIssuers.map((issuer) => ({ ...issuer, organisations })));

  expect(spoken(await outcome(await sign({ organisation }), {}, bound))).toBe(expected);
});

const spoken = (result: unknown): string =>
  typeof result === 'string' ? result.slice('UNAUTHENTICATED '.length) : (result as { organisation: { code: string } }).organisation.code;

it('takes the whole country for the area of its body', async () => {
  const national = identifier(knownIssuers.map((issuer) => ({ ...issuer, organisations: 'ALL' as const })));

  expect(await outcome(await sign({ organisation: 'VN' }), {}, national)).toMatchObject({
    area: 'ALL',
    organisation: { level: 'NATIONAL' },
  });
});

it.each([
  [undefined, 'none'],
  ['INVESTIGATION', 'INVESTIGATION'],
  ['TRIAL', 'TRIAL'],
  ['CURIOSITY', 'BAD_USER_INPUT identity.unknown-purpose'],
  ['investigation', 'BAD_USER_INPUT identity.unknown-purpose'],
  ['INVESTIGATION, TRIAL', 'BAD_USER_INPUT identity.unknown-purpose'],
  ['', 'BAD_USER_INPUT identity.unknown-purpose'],
  ['constructor', 'BAD_USER_INPUT identity.unknown-purpose'],
])('reads the purpose %j as %s', async (header, expected) => {
  const result = await outcome(await sign(), header === undefined ? {} : { 'hub-purpose': header });

  expect(typeof result === 'string' ? result : ((result as { purpose: string | null }).purpose ?? 'none')).toBe(expected);
});

it('leaves purposes out that are not in the code list, and takes none where none is given', async () => {
  expect(await outcome(await sign({ purposes: ['CURIOSITY', 'INVESTIGATION'] }))).toMatchObject({ purposes: ['INVESTIGATION'] });
  expect(await outcome(await sign({ purposes: undefined }))).toMatchObject({ purposes: [] });
});

it('says who must sign in before it says what is wrong with the purpose', async () => {
  expect(await outcome(null, { 'hub-purpose': 'CURIOSITY' })).toBe('UNAUTHENTICATED identity.no-token');
});
