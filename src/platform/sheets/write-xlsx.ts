import writeXlsxFile, { type Row, type Sheet as XlsxSheet, type CellObject } from 'write-excel-file/node';
import type { About, Sheet, SheetCell, WrittenFile } from './sheet.js';
import { shownCell } from './shown-cell.js';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const LABEL_WIDTH = 24;
const TEXT_WIDTH = 90;
/** What a cell of a spreadsheet holds at most. */
const LONGEST = 32_767;

/** A workbook: first what the file is, then its rows below a head that stays. */
export async function writeXlsx(about: About, sheet: Sheet): Promise<WrittenFile> {
  const sheets = [aboutSheet(about), rowsSheet(sheet)];
  const content = await writeXlsxFile(sheets).toBuffer();
  return { mediaType: MEDIA_TYPE, ending: 'xlsx', content };
}

type Written = XlsxSheet<never>;

const aboutSheet = ({ name, lines }: About): Written => ({
  sheet: nameOf(name),
  columns: [{ width: LABEL_WIDTH }, { width: TEXT_WIDTH }],
  data: lines.map(([label, text]) => [head(label), typeof text === 'number' ? numbered(text) : { ...worded(text), wrap: true }]),
});

const rowsSheet = ({ name, columns, rows }: Sheet): Written => ({
  sheet: nameOf(name),
  columns: columns.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
  data: [columns.map(({ title }) => head(title)), ...rows.map((row): Row => row.map(cellOf))],
});

/** A full day is a day to the spreadsheet too; what is known less exactly is text. */
function cellOf(cell: SheetCell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return numbered(cell);
  if (typeof cell === 'string') return worded(cell);
  if ('instant' in cell) return { value: local(cell.instant), type: Date, format: 'dd/mm/yyyy hh:mm' };
  return cell.date.length === FULL
    ? { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' }
    : worded(shownCell(cell));
}

const FULL = 'yyyy-mm-dd'.length;
const HOURS_EAST = 7;

/** A spreadsheet knows no zones: the instant is moved to what the clock on the wall shows. */
const local = (instant: string): Date => new Date(new Date(instant).getTime() + HOURS_EAST * 3_600_000);

const head = (title: string): CellObject => ({ value: title, type: String, fontWeight: 'bold' });
const numbered = (value: number): CellObject => ({ value, type: Number });
const worded = (text: string): CellObject => ({ value: text.slice(0, LONGEST), type: String });

/** Names of sheets are short and know no marks of formulas. */
const nameOf = (name: string): string => name.replaceAll(/[\\/?*[\]:']/g, ' ').slice(0, 31);
