import type { Bilingual, ExportLanguage } from '../../hub/exporting/export-words.js';
import { notShown } from '../../hub/exporting/reason-words.js';
import { reasonIn } from '../../hub/reading/told-reason.js';
import { type SheetCell } from '../../platform/sheets/sheet.js';
import { shownDate } from '../../platform/sheets/shown-cell.js';
import type { MatterColumn } from '../matter-column.js';
import { AGENCY_NAMES, DEADLINE_STATES, MODE_NAMES, SERIOUSNESS_NAMES, STAGE_NAMES, TIP_OUTCOME_NAMES, UNDECIDED } from './list-words.js';
import { nextDeadline } from './next-deadline.js';

/** A value of the answer as a file tells of it. */
export type Told = Readonly<Record<string, unknown>>;

/** One column of the file. */
export interface FileColumn {
  readonly title: Bilingual;
  readonly width: number;
  /** From what the list shows there; asked only where it is shown. */
  readonly cell: (value: never, language: ExportLanguage) => SheetCell;
}

/** A column of the list: what it asks of a matter, where the value stands in the answer, and the columns of the file that come of it. */
export interface ListColumn {
  readonly coordinate: string;
  readonly asks: string;
  readonly at: readonly string[];
  readonly shows: readonly FileColumn[];
}

const column = <Value>(VI: string, EN: string, width: number, cell: (value: Value, language: ExportLanguage) => SheetCell): FileColumn => ({
  title: { VI, EN },
  width,
  cell: cell as FileColumn['cell'],
});

const named = (names: Readonly<Record<string, Bilingual>>) => (code: string, language: ExportLanguage) => names[code]?.[language] ?? code;

interface Tip {
  readonly receivedOn: unknown;
  readonly outcome: unknown;
}
interface Deadline {
  readonly dueOn: string | null;
  readonly state: string | null;
}

/** Everything that the list of matters can show, as it shows it. */
export const LIST_COLUMNS: Readonly<Record<MatterColumn, ListColumn>> = {
  CODE: { coordinate: 'Matter.code', asks: 'code', at: ['code'], shows: [column<string>('Mã', 'Code', 16, (code) => code)] },
  TITLE: { coordinate: 'Matter.title', asks: 'title', at: ['title'], shows: [column<string>('Vụ việc', 'Matter', 42, (title) => title)] },
  PLACE: {
    coordinate: 'Matter.place',
    asks: 'place { name }',
    at: ['place', 'name'],
    shows: [column<string>('Địa bàn', 'Place', 26, (name) => name)],
  },
  STAGE: { coordinate: 'Matter.stage', asks: 'stage', at: ['stage'], shows: [column('Giai đoạn', 'Stage', 24, named(STAGE_NAMES))] },
  HOLDER: {
    coordinate: 'Matter.ledBy',
    asks: 'ledBy { name nameEn }',
    at: ['ledBy'],
    shows: [column<Told>('Đang giữ hồ sơ', 'Holds the file', 40, bodyName)],
  },
  AGENCIES: {
    coordinate: 'Matter.participants',
    asks: 'participants { agency }',
    at: ['participants'],
    shows: [column<readonly { agency: string }[]>('Cơ quan tham gia', 'Taking part', 40, agencies)],
  },
  NEXT_DEADLINE: {
    coordinate: 'Matter.deadlines',
    asks: 'deadlines { dueOn state }',
    at: ['deadlines'],
    shows: [
      column<readonly Deadline[]>('Thời hạn tới', 'Next deadline', 14, (all) => dateOf(nextDeadline(all)?.dueOn)),
      column<readonly Deadline[]>('Tình trạng thời hạn', 'State of the deadline', 18, (all, language) => {
        const next = nextDeadline(all);
        return next?.state ? named(DEADLINE_STATES)(next.state, language) : null;
      }),
    ],
  },
  WARNINGS: {
    coordinate: 'Matter.warnings',
    asks: 'warnings { kind }',
    at: ['warnings'],
    shows: [column<readonly unknown[]>('Cảnh báo', 'Warnings', 10, (all) => all.length)],
  },
  OFFENCES: {
    coordinate: 'CriminalCase.offences',
    asks: 'offencesOf: criminalCase { offences { article clause } }',
    at: ['offencesOf', 'offences'],
    shows: [column<readonly Told[]>('Tội danh', 'Offences', 16, offences)],
  },
  SERIOUSNESS: {
    coordinate: 'CriminalCase.seriousness',
    asks: 'seriousnessOf: criminalCase { seriousness }',
    at: ['seriousnessOf', 'seriousness'],
    shows: [column('Mức độ', 'Seriousness', 22, named(SERIOUSNESS_NAMES))],
  },
  MODE: {
    coordinate: 'Trial.mode',
    asks: 'trial { mode }',
    at: ['trial', 'mode'],
    shows: [column('Hình thức xét xử', 'Form of trial', 24, named(MODE_NAMES))],
  },
  TIPS: {
    coordinate: 'CrimeTip.outcome',
    asks: 'crimeTips { receivedOn outcome { kind } }',
    at: ['crimeTips'],
    shows: [column<readonly Tip[]>('Tin báo', 'Tips', 40, (tips, language) => tips.map((tip) => tipText(tip, language)).join('; '))],
  },
  OPENED: {
    coordinate: 'Matter.openedOn',
    asks: 'openedOn',
    at: ['openedOn'],
    shows: [column<string>('Mở ngày', 'Opened', 12, dateOf)],
  },
  LAST_CHANGE: {
    coordinate: 'Matter.changedAt',
    asks: 'changedAt',
    at: ['changedAt'],
    shows: [column<string>('Thay đổi cuối', 'Last change', 18, (instant) => ({ instant }))],
  },
};

function bodyName({ name, nameEn }: Told, language: ExportLanguage): SheetCell {
  return String((language === 'EN' && nameEn) || name);
}

function agencies(all: readonly { agency: string }[], language: ExportLanguage): SheetCell {
  return [...new Set(all.map(({ agency }) => named(AGENCY_NAMES)(agency, language)))].join(', ');
}

function offences(all: readonly Told[]): SheetCell {
  return all.map(({ article, clause }) => [article, clause].filter(Boolean).join('.')).join(', ');
}

function dateOf(date: string | null | undefined): SheetCell {
  return date ? { date } : null;
}

function tipText({ receivedOn, outcome }: Tip, language: ExportLanguage): string {
  const reason = reasonIn(outcome);
  const kind = (outcome as { kind?: string } | null)?.kind;
  const decided = reason ? notShown(reason, language) : kind ? named(TIP_OUTCOME_NAMES)(kind, language) : UNDECIDED[language];
  return [typeof receivedOn === 'string' ? shownDate(receivedOn) : '', decided].filter(Boolean).join(': ');
}
