import { CaseWorld, POLICE, PROSECUTOR } from './case-world.js';

let world: CaseWorld;
const selection =
  'criminalCase { accused { status charge { issuedOn approvedOn } chargeDecisions { kind documentNumber decidedOn decidedBy { code } } } }';

beforeAll(async () => {
  world = await CaseWorld.open();
});
afterAll(() => world.close());

it('keeps a charge issued and a charge approved apart', async () => {
  const { opening, charge } = await world.charged();
  const { matter: before } = await world.read(POLICE, opening, selection);
  const approval = await world.given(PROSECUTOR, 'QĐ-VKS', 'decideCharge', {
    matter: { document: opening },
    charge,
    decision: 'APPROVE',
    decidedOn: '2019-04-12',
  });

  const { matter: after } = await world.read(POLICE, opening, selection);

  expect(before.criminalCase.accused).toEqual([
    { status: 'CHARGED', charge: { issuedOn: '2019-04-10', approvedOn: null }, chargeDecisions: [] },
  ]);
  expect(after.criminalCase.accused).toEqual([
    {
      status: 'APPROVED',
      charge: { issuedOn: '2019-04-10', approvedOn: '2019-04-12' },
      chargeDecisions: [{ kind: 'APPROVE', documentNumber: approval.number, decidedOn: '2019-04-12', decidedBy: { code: 'VKS-TG-GC' } }],
    },
  ]);
});

it('takes an approval back by a cancellation', async () => {
  const { opening, charge } = await world.charged();
  const matter = { document: opening };
  await world.given(PROSECUTOR, 'QĐ-VKS', 'decideCharge', { matter, charge, decision: 'APPROVE', decidedOn: '2019-04-12' });
  await world.given(PROSECUTOR, 'QĐ-VKS', 'decideCharge', { matter, charge, decision: 'CANCEL', decidedOn: '2019-05-02' });

  const { matter: read } = await world.read(
    POLICE,
    opening,
    'criminalCase { accused { status charge { approvedOn } } } timeline { nodes { kind } }',
  );

  expect(read.criminalCase.accused).toEqual([{ status: 'CANCELLED', charge: { approvedOn: null } }]);
  expect(read.timeline.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(
    expect.arrayContaining(['CHARGE_APPROVED', 'CHARGE_CANCELLED']),
  );
});

it('asks for the issuer of the charge', async () => {
  const { opening, charge } = await world.charged();

  const { codes } = await world.report(PROSECUTOR, 'decideCharge', {
    number: '900/QĐ-VKS',
    matter: { document: opening },
    charge: { number: charge.number },
    decision: 'APPROVE',
  });

  expect(codes).toEqual(['BAD_USER_INPUT']);
  expect(await world.hub.rows(`procuracy.charge_decision where document_number = '900/QĐ-VKS'`)).toEqual([]);
});
