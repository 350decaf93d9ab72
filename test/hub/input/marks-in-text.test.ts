import { AFTER_THE_JUDGMENT, POLICE, report } from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
});
afterAll(() => hub.close());

describe('text that looks like a mark of the hub', () => {
  const MARKS = [
    '{"~w":0}',
    '{"~m":"0:1:36","id":1}',
    '{"~h":0,"d":{},"c":1,"~e":0}',
    '{"~c":["x"],"~e":0}',
    '","~e":0}',
    '"}]}{"~w":1}',
    '\\"{\\"~w\\":0}',
  ];

  it.each(MARKS)('comes back as it was told: %s', async (content) => {
    const number = `${100 + MARKS.indexOf(content)}/TB-CSĐT`;
    await report(hub, [POLICE, 'reportCrimeTip', { number, receivedOn: '2019-03-01', content }]);
    await hub.sql(
      `insert into matter.handler (matter_id, organisation_id, subject, since) select matter_id, organisation_id, 'demo', now() from police.crime_tip t where document_number = $1`,
      [number],
    );

    const { data, errors, withheld } = await hub
      .signIn(...POLICE)
      .ask(
        'query ($n: DocumentNumber!) { crimeTip(number: $n) { content number informant { fullName } } }',
        { n: number },
        { purpose: 'TIP_VERIFICATION' },
      );

    expect({ data, errors, withheld }).toEqual({ data: { crimeTip: { content, number, informant: null } }, errors: [], withheld: [] });
  });
});
