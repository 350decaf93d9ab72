import type { Sheet } from '../../platform/sheets/sheet.js';
import { shownInstant } from '../../platform/sheets/shown-cell.js';
import { writeFile } from '../../platform/sheets/write-file.js';
import type { Caller } from '../identity/caller.js';
import { ABOUT, PURPOSE_WORDS } from './about-words.js';
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

/** The file: who made it, when and what for stands on its first sheet; a CSV file has its rows alone. */
export async function writeExport(rows: ExportedRows, form: ExportForm, caller: Caller, now: Date): Promise<ExportedFile> {
  const { sheet, stem, cut } = rows;
  const about = { name: ABOUT.sheet[form.language], lines: linesOf(rows, form.language, caller, now) };
  const { mediaType, ending, content } = await writeFile({ format: form.format, about, sheet });
  const day = shownInstant(now).slice(0, 10).split('/').reverse().join('-');
  return { fileName: `${stem}-${day}.${ending}`, mediaType, content: content.toString('base64'), rows: sheet.rows.length, cut };
}

function linesOf({ title, conditions, sheet, cut }: ExportedRows, language: ExportLanguage, caller: Caller, now: Date) {
  const word = (name: keyof typeof ABOUT): string => ABOUT[name][language];
  const purpose = caller.purpose ? (PURPOSE_WORDS[caller.purpose]?.[language] ?? caller.purpose) : word('noPurpose');
  const [first = word('noFilter'), ...others] = conditions;
  const more: [string, string][] = cut ? [[word('cut'), word('more')]] : [];
  return [
    [word('what'), title],
    [word('who'), `${caller.subject} (${caller.role})`],
    [word('body'), caller.organisation.code],
    [word('when'), shownInstant(now)],
    [word('purpose'), purpose],
    [word('filter'), first],
    ...others.map((condition): [string, string] => ['', condition]),
    [word('rows'), sheet.rows.length],
    ...more,
    [word('logged'), word('isLogged')],
  ] as const satisfies readonly (readonly [string, string | number])[];
}
