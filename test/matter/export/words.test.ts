import { PURPOSE_WORDS, ROLE_WORDS } from '../../../src/hub/exporting/about-words.js';
import { REASON_WORDS } from '../../../src/hub/exporting/reason-words.js';
import { Purpose } from '../../../src/hub/identity/purpose.js';
import { REASONS } from '../../../src/hub/permissions/words.js';
import { AGENCY_NAMES, MODE_NAMES, SERIOUSNESS_NAMES, STAGE_NAMES, TIP_OUTCOME_NAMES } from '../../../src/matter/export/list-words.js';
import { MatterStage } from '../../../src/matter/matter-stage.js';
import { SeriousnessClass } from '../../../src/matter/seriousness-class.js';
import { TrialMode } from '../../../src/matter/trial-mode.js';
import { rawText } from '../../support/source-text.js';

/** The page's own words, read as text: the server may not import a page, and the page not the server. */
function ofThePage(file: string, codes: readonly string[], prefix: string): Record<string, { VI?: string; EN?: string }> {
  const [, ...blocks] = rawText(`src/explorer/${file}`).split(/\n {2}(?=(?:vi|en): \{)/);
  const [vi, en] = (['vi', 'en'] as const).map((language) => blocks.filter((block) => block.startsWith(language)).join('\n'));
  const said = (block: string, code: string): string => {
    const key = `${prefix}${code}`.replaceAll('.', '\\.').replaceAll('-', '\\-');
    return new RegExp(`^ +'?${key}'?: '([^']*)'`, 'm').exec(block)?.[1] ?? `no words for ${code}`;
  };
  return Object.fromEntries(codes.map((code) => [code, { VI: said(vi ?? '', code), EN: said(en ?? '', code) }]));
}

const AGENCIES = ['POLICE', 'BORDER_GUARD', 'SOCIAL_AFFAIRS', 'PROCURACY', 'COURTS', 'STEERING_COMMITTEE'];

it.each([
  ['stages', STAGE_NAMES, 'words/stages.ts', Object.keys(MatterStage), ''],
  ['agencies', AGENCY_NAMES, 'words/people.ts', AGENCIES, ''],
  ['reasons', REASON_WORDS, 'words/reasons.ts', REASONS, ''],
  ['roles', ROLE_WORDS, 'words/people.ts', Object.keys(ROLE_WORDS), ''],
  ['purposes', PURPOSE_WORDS, 'words/purposes.ts', Object.keys(Purpose), ''],
  ['seriousness', SERIOUSNESS_NAMES, 'matter/code-words.ts', Object.keys(SeriousnessClass), 'Seriousness.'],
  ['modes', MODE_NAMES, 'matter/code-words.ts', Object.keys(TrialMode), 'TrialMode.'],
  ['outcomes', TIP_OUTCOME_NAMES, 'matter/code-words.ts', ['INITIATE', 'NOT_INITIATE', 'SUSPEND'], 'TipOutcome.'],
] as const)('a file names %s as the page does', (_, words, file, codes, prefix) => {
  expect(words).toEqual(ofThePage(file, codes, prefix));
});
