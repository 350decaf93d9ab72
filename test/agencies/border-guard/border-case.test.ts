import { startHub, type TestHub } from '../../support/hub.js';
import { NOW, reportTrial, send } from './report-trial.js';

const OFFICER = ['border-guard.officer', 'BP-TN-MB'] as const;
const input = {
  number: '3/QĐ-ĐBP',
  initiatedOn: '2019-03-07',
  place: '711',
  offences: [{ article: '150', clause: '2', points: ['d', 'đ'] }],
  caughtInTheAct: true,
};

describe('initiating a case at the border', () => {
  reportTrial({
    mutation: 'initiateBorderCase',
    input,
    otherwise: { caughtInTheAct: false },
    table: 'border_guard.border_case',
    reporter: OFFICER,
    supervisor: ['border-guard.supervisor', 'BP-TN'],
    refused: [
      ['border-guard.inspector', 'BP-TN'],
      ['police.investigator', 'CA-TG-GC'],
      ['procuracy.prosecutor', 'VKS-TN'],
      ['courts.judge', 'TA-TG-GC'],
      ['courts.clerk', 'TA-TG-GC'],
      ['social-affairs.case-worker', 'LDTBXH-TG'],
      ['steering-committee.analyst', 'BCD138-TG'],
    ],
  });
});

describe('a case of the border guard', () => {
  let hub: TestHub;

  beforeAll(async () => {
    hub = await startHub({ now: NOW });
    await send(hub, OFFICER, 'initiateBorderCase', input);
  });
  afterAll(() => hub.close());

  it('takes the matter to the investigation, with the class that the frame gives', async () => {
    const { data, errors } = await hub
      .signIn(...OFFICER)
      .ask(
        '{ matter(reference: "3/QĐ-ĐBP") { stage borderCase { documentNumber initiatedOn seriousness caughtInTheAct initiatedBy { code } offences { article clause points } } borderCases { version } } }',
      );

    expect(errors).toEqual([]);
    expect(data.matter).toEqual({
      stage: 'INVESTIGATION',
      borderCase: {
        documentNumber: '3/QĐ-ĐBP',
        initiatedOn: '2019-03-07',
        seriousness: 'VERY_SERIOUS',
        caughtInTheAct: true,
        initiatedBy: { code: 'BP-TN-MB' },
        offences: [{ article: '150', clause: '2', points: ['d', 'đ'] }],
      },
      borderCases: [{ version: 1 }],
    });
  });

  it('takes an offence outside its list, and the matter warns of it', async () => {
    const { errors } = await send(hub, OFFICER, 'initiateBorderCase', {
      number: '4/QĐ-ĐBP',
      initiatedOn: '2019-04-01',
      offences: [{ article: '154', clause: '1' }],
    });

    expect(errors).toEqual([]);
    expect(await hub.rows('matter.warning')).toContainEqual(expect.objectContaining({ kind: 'OFFENCE_OUTSIDE_BORDER_GUARD' }));
  });

  it('is shown to the procuracy that supervises the post', async () => {
    const { data } = await hub
      .signIn('procuracy.prosecutor', 'VKS-TN')
      .ask('{ borderCase(number: "3/QĐ-ĐBP", issuer: "BP-TN-MB") { documentNumber offences { article } } }');

    expect(data.borderCase).toEqual({ documentNumber: '3/QĐ-ĐBP', offences: [{ article: '150' }] });
  });

  it('does not exist for another post', async () => {
    const { data, errors } = await hub
      .signIn('border-guard.officer', 'BP-LS-HN')
      .ask('{ borderCase(number: "3/QĐ-ĐBP", issuer: "BP-TN-MB") { documentNumber } }');

    expect({ data, errors }).toEqual({ data: { borderCase: null }, errors: [] });
  });
});
