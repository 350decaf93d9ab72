import { AFTER_THE_JUDGMENT, ANALYST, documents, POLICE, PROCURACY, report, steps } from '../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../support/hub.js';

const INITIATED = steps.findIndex(([, mutation]) => mutation === 'initiateCase') + 1;
const QUESTION = '{ matters { nodes { contradictions { kind claims { agency day } } } } }';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  for (const step of steps.slice(0, INITIATED)) await report(hub, step);
});
afterAll(() => hub.close());

/** The procuracy approved in March what was charged later. */
async function charged(number: string, issuedOn: string): Promise<void> {
  const charge = { number: `${number}/QĐ-CSĐT`, issuer: 'CA-TG-GC', year: 2019 };
  const offences = [{ article: '150', clause: '2' }];
  await report(hub, [
    POLICE,
    'chargeAccused',
    { matter: { document: documents.initiation }, number: charge.number, issuedOn, fullName: `Bị can ${number}`, offences },
  ]);
  await report(hub, [
    PROCURACY,
    'decideCharge',
    { matter: { document: charge }, number: `${number}/QĐ-VKS`, charge, decision: 'APPROVE', decidedOn: '2019-03-22' },
  ]);
}

const months = async () => {
  const { data, text } = await hub.signIn(...ANALYST).ask(QUESTION);
  if (!data) throw new Error(text);
  return data.matters.nodes[0].contradictions.map(
    ({ claims }: { claims: { agency: string; day: string }[] }) => claims.find(({ agency }) => agency === 'POLICE')?.day,
  );
};

it('what is alike stands in no order of numbers, which an analyst is not told', async () => {
  await charged('301', '2019-04-10');
  await charged('302', '2019-05-10');
  await charged('303', '2019-06-10');
  await charged('304', '2019-07-10');

  // Neither rising nor falling with the numbers, and the same each time.
  expect(await months()).toEqual(['2019-07', '2019-05', '2019-04', '2019-06']);
  expect(await months()).toEqual(['2019-07', '2019-05', '2019-04', '2019-06']);
});
