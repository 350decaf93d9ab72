import { demonstrate } from '../../../src/demonstrate.js';
import { personas } from '../../../src/demonstration/personas.js';
import { projectPath } from '../../../src/platform/project-root.js';
import { type SignedIn, startHub, type TestHub } from '../../support/hub.js';

const LOOK = '{ matter(reference: "LT-2019-0037") { criminalCase { status } victims { status } } }';
const SAVE = 'mutation ($input: SaveSearch!) { saveSearch(input: $input) { id } }';
const ANNOUNCE = 'mutation ($input: RecordMobileTrial!) { recordMobileTrial(input: $input) { id } }';
const KEEP = 'mutation ($input: KeepQuery!) { keepQuery(input: $input) { id } }';

/**
 * The demonstration as it is shown to people, with trials on the road at every step, the one planned announced;
 * an investigator and a judge have kept a search and a query, and the guide matter was looked at.
 */
export async function startWhole(): Promise<TestHub> {
  const hub = await startHub({ personas, page: projectPath('dist', 'page') });
  await demonstrate({ url: hub.database.url, keys: hub.dataDir, now: hub.now, count: 130 });
  const judge = hub.signIn('courts.judge', 'TA-DT-KV2');
  for (const person of [hub.signIn('police.investigator', 'CA-DT'), judge]) {
    await done(person, SAVE, { name: 'Vụ việc của tôi', filter: { assigned: true }, order: 'CODE', columns: ['TITLE'] });
    await done(person, KEEP, { name: 'Các vụ việc', text: '{ matters { nodes { code } } }' });
  }
  const matter = { code: await codeOfTrial(hub, 'DECIDED') };
  await done(judge, ANNOUNCE, { matter, number: '9/TB-TA', numberYear: 2026, status: 'ANNOUNCED', plannedOn: '2026-06-08' });
  for (const person of [judge, hub.signIn('procuracy.prosecutor', 'VKS-DT-KV2')]) await done(person, LOOK, {});
  return hub;
}

async function done(person: SignedIn, command: string, input: object): Promise<void> {
  const { errors } = await person.ask(command, { input });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
}

/** The code of a matter whose mobile trial stands so. */
export async function codeOfTrial(hub: TestHub, state: string): Promise<string> {
  const { rows } = await hub.sql(
    `select c.code from mobile_trials.proposal_state s join mobile_trials.proposal p on p.id = s.proposal_id and p.recorded_to is null
     join matter.code c on c.matter_id = p.matter_id where s.state = $1 order by p.planned_on limit 1`,
    [state],
  );
  return String(rows[0]?.code);
}
