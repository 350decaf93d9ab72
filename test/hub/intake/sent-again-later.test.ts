import { AFTER_THE_JUDGMENT, send, SOCIAL } from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';

/** Of the report below, as the hub wrote it when a matter was not told the sex and the age of a victim yet. */
const DIGEST_THEN = 'CjXY1VAg2BhfyzigTeMR-4_zcaBcoXSPrGPP8zhRGN8';
const reception = { number: '3/TN-LĐTBXH', numberYear: 2019, receivedOn: '2019-03-24', sex: 'FEMALE', ageBand: 'SIXTEEN_TO_SEVENTEEN' };

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
});
afterAll(() => hub.close());

it('a report is known again by what it says, also by a hub that tells the matter more of it than the one that took it in', async () => {
  const first = await send(hub.signIn(...SOCIAL), 'receiveVictim', reception, 'id version');
  const { rows } = await hub.sql('select content_digest from social_affairs.victim');
  const again = await send(hub.signIn(...SOCIAL), 'receiveVictim', reception, 'id version');

  expect(rows).toEqual([{ content_digest: DIGEST_THEN }]);
  expect(again.data).toEqual(first.data);
  expect((await hub.sql("select details ->> 'sex' as sex, change from matter.event")).rows).toEqual([
    { sex: 'FEMALE', change: 'REPORTED' },
  ]);
});
