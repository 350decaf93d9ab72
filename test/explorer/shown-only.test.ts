import { eyesOn, quiet } from './support/browser.js';
import { Heard } from './support/heard.js';
import { type Seer, type ShownPage, shownPages } from './support/shown-pages.js';
import { codeOfTrial, startWhole } from './support/whole.js';

/** As many operations as a page may take, all that it opens included. */
const MOST = 6;

const eyes = eyesOn(startWhole);

async function pathOf({ path }: ShownPage): Promise<string> {
  const [braced = '', state = ''] = /\{(\w+)\}/.exec(path) ?? [];
  return state ? path.replace(braced, await codeOfTrial(eyes.world, state)) : path;
}

/** Goes through a page as somebody. */
async function goThrough(shown: ShownPage, { persona, purpose }: Seer) {
  const page = await eyes.blank(persona);
  const heard = await Heard.on(page);
  await page.goto(await pathOf(shown));
  await quiet(page);
  if (purpose) {
    await page.locator('#purpose').click();
    await page.getByRole('option', { name: purpose, exact: true }).click();
  }
  await heard.look();
  await shown.walk?.(page, () => heard.look());
  await heard.look();
  const untaken = (await heard.untaken()).filter((field) => !shown.unless?.test(field));
  const told = await heard.told();
  const unsaid = await heard.unsaid();
  await page.context().close();
  return { asked: heard.asked, told, notShown: { [persona]: [...unsaid, ...untaken] } };
}

it.each(shownPages)('$page is told nothing that it does not show, and asks little', async (shown) => {
  await eyes.world.forget();
  const all = await Promise.all(shown.by.map((seer) => goThrough(shown, seer)));
  const asked = all.flatMap((one) => one.asked);

  for (const [index, { told }] of shown.by.entries()) expect(all[index]?.told).toContain(told);
  expect(all.map(({ notShown }) => notShown)).toEqual(shown.by.map(({ persona }) => ({ [persona]: [] })));
  expect(Math.max(...all.map((one) => one.asked.length))).toBeLessThanOrEqual(MOST);
  expect(eyes.world.readingStatements).toHaveLength(asked.filter((operation) => operation !== 'IntrospectionQuery').length);
});

it('breaks no rule of its content policy', () => {
  expect(eyes.complaints).toEqual([]);
});
