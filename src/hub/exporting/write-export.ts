import type { Sheet } from '../../platform/sheets/sheet.js';
import { shownInstant } from '../../platform/sheets/shown-cell.js';
import { writeFile } from '../../platform/sheets/write-file.js';
import type { Caller } from '../identity/caller.js';
import { ABOUT, PURPOSE_WORDS, ROLE_WORDS } from './about-words.js';
import type { ExportedFile } from './exported-file.js';
import type { ExportFormat, ExportLanguage } from './export-words.js';

/** What is exported, in words and rows. */
export interface ExportedRows {
  /** The file's name without its day and ending: lower case, no marks. */
  readonly stem: string;
  readonly title: string;
  readonly conditions: readonly string[];
  readonly sheet: Sheet;
  readonly cut: boolean;
}

export interface ExportForm {
  readonly format: ExportFormat;
  readonly language: ExportLanguage;
}

/** Who has it made, and when. */
interface Making {
  readonly caller: Caller;
  /** What the caller's body is called, where that is known. */
  readonly body: BodyNames | null;
  readonly now: Date;
}

export interface BodyNames {
  readonly name: string;
  readonly nameEn: string | null;
}

/** The file: who made it, when and what for stands on its first sheet; a CSV file has its rows alone. */
export async function writeExport(rows: ExportedRows, form: ExportForm, making: Making): Promise<ExportedFile> {
  const { sheet, stem, cut } = rows;
  const about = { name: ABOUT.sheet[form.language], lines: linesOf(rows, form.language, making) };
  const { mediaType, ending, content } = await writeFile({ format: form.format, about, sheet });
  const day = shownInstant(making.now).slice(0, 10).split('/').reverse().join('-');
  return { fileName: `${stem}-${day}.${ending}`, mediaType, content: content.toString('base64'), rows: sheet.rows.length, cut };
}

function linesOf({ title, conditions, sheet, cut }: ExportedRows, language: ExportLanguage, { caller, body, now }: Making) {
  const word = (name: keyof typeof ABOUT): string => ABOUT[name][language];
  const purpose = caller.purpose ? (PURPOSE_WORDS[caller.purpose]?.[language] ?? caller.purpose) : word('noPurpose');
  const role = ROLE_WORDS[caller.role]?.[language] ?? caller.role;
  const bodyName = (language === 'EN' && body?.nameEn) || body?.name;
  const { code } = caller.organisation;
  const [first = word('noFilter'), ...others] = conditions;
  const more: [string, string][] = cut ? [[word('cut'), word('more')]] : [];
  return [
    [word('what'), title],
    [word('who'), `${caller.subject} (${role})`],
    [word('body'), bodyName ? `${bodyName} (${code})` : code],
    [word('when'), shownInstant(now)],
    [word('purpose'), purpose],
    [word('filter'), first],
    ...others.map((condition): [string, string] => ['', condition]),
    [word('rows'), sheet.rows.length],
    ...more,
    [word('logged'), word('isLogged')],
  ] as const satisfies readonly (readonly [string, string | number])[];
}
