import type { ExportLanguage } from '../../hub/exporting/export-words.js';
import { notShown } from '../../hub/exporting/reason-words.js';
import type { ExportedRows } from '../../hub/exporting/write-export.js';
import { reasonIn } from '../../hub/reading/told-reason.js';
import type { SheetCell } from '../../platform/sheets/sheet.js';
import type { MatterColumn } from '../matter-column.js';
import { LIST_COLUMNS, type ListColumn, type Told } from './list-columns.js';

interface Page {
  readonly nodes: readonly Told[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

const TITLE = { VI: 'Danh sách vụ việc', EN: 'List of matters' } as const;
const SHEET = { VI: 'Vụ việc', EN: 'Matters' } as const;

/** The rows of the list as a file has them: a value, nothing where there is none, or in words why it is not shown. */
export function matterRows(
  page: Page,
  columns: readonly MatterColumn[],
  language: ExportLanguage,
  conditions: readonly string[],
): ExportedRows {
  const shown = columns.map((name) => LIST_COLUMNS[name]);
  return {
    stem: 'vu-viec',
    title: TITLE[language],
    conditions,
    cut: page.pageInfo.hasNextPage,
    sheet: {
      name: SHEET[language],
      columns: shown.flatMap(({ shows }) => shows.map(({ title, width }) => ({ title: title[language], width }))),
      rows: page.nodes.map((matter) => shown.flatMap((column) => cellsOf(matter, column, language))),
    },
  };
}

function cellsOf(matter: Told, { at, shows }: ListColumn, language: ExportLanguage): SheetCell[] {
  let value: unknown = matter;
  for (const key of at) {
    value = (value as Told)[key] ?? null;
    const reason = reasonIn(value);
    if (reason) return shows.map(() => notShown(reason, language));
    if (value === null) return shows.map(() => null);
  }
  return shows.map(({ cell }) => cell(value as never, language));
}
