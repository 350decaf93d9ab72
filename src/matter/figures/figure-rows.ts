import type { Bilingual, ExportLanguage } from '../../hub/exporting/export-words.js';
import type { ExportedRows } from '../../hub/exporting/write-export.js';
import type { SheetCell } from '../../platform/sheets/sheet.js';
import type { FigureCell } from './figure-cell.js';
import type { StepFigure } from './step-figure.js';
import type { VictimCell, VictimFigures } from './victim-figures.js';

const CELL = '{ value label labelEn count }';

/** What a file of figures asks. */
export const SELECTION = `total byStage ${CELL} byYear ${CELL} byFormerDistrict ${CELL} byCommune ${CELL} byAgency ${CELL} byBorder ${CELL} bySeriousness ${CELL}
  steps { step label labelEn count median months { months count } }
  victims { total byYear ${CELL} byFormerDistrict ${CELL} bySex ${CELL} byAgeBand ${CELL} } note noteEn`;

/** The parts of the file, in their order. */
const MATTERS: Readonly<Record<string, Bilingual>> = {
  byStage: { VI: 'Vụ việc theo giai đoạn', EN: 'Matters by stage' },
  byYear: { VI: 'Vụ việc theo năm mở', EN: 'Matters by year of opening' },
  byFormerDistrict: { VI: 'Vụ việc theo cấp huyện năm 2019', EN: 'Matters by district of 2019' },
  byCommune: { VI: 'Vụ việc theo cấp xã từ 1/7/2025', EN: 'Matters by commune of 2025' },
  byAgency: { VI: 'Vụ việc theo cơ quan giữ hồ sơ', EN: 'Matters by agency that holds the file' },
  byBorder: { VI: 'Vụ việc theo sự tham gia của Biên phòng', EN: 'Matters with and without the border guard' },
  bySeriousness: { VI: 'Vụ việc theo mức độ', EN: 'Matters by seriousness' },
};
const VICTIMS: Readonly<Record<string, Bilingual>> = {
  byYear: { VI: 'Nạn nhân theo năm tiếp nhận', EN: 'Victims by year of reception' },
  byFormerDistrict: { VI: 'Nạn nhân theo cấp huyện năm 2019', EN: 'Victims by district of 2019' },
  bySex: { VI: 'Nạn nhân theo giới tính', EN: 'Victims by sex' },
  byAgeBand: { VI: 'Nạn nhân theo nhóm tuổi', EN: 'Victims by age band' },
};
export const PARTS: readonly string[] = ['total', ...Object.keys(MATTERS), 'steps', 'victims'];

const WORDS = {
  title: { VI: 'Số liệu', EN: 'Figures' },
  figure: { VI: 'Số liệu', EN: 'Figure' },
  value: { VI: 'Giá trị', EN: 'Value' },
  code: { VI: 'Mã', EN: 'Code' },
  count: { VI: 'Số lượng', EN: 'Count' },
  matters: { VI: 'Tổng số vụ việc', EN: 'All matters' },
  victims: { VI: 'Tổng số nạn nhân', EN: 'All victims' },
  months: { VI: 'tháng', EN: 'months' },
  median: { VI: 'Trung vị (tháng)', EN: 'Median (months)' },
  hidden: { VI: 'Bị ẩn: quá ít, hoặc làm lộ ô quá ít', EN: 'Hidden: too few, or would tell of too few' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The answer to SELECTION. */
export type FiguresTold = Readonly<Record<string, unknown>> & {
  readonly total: number;
  readonly steps: readonly StepFigure[];
  readonly victims: VictimFigures | null;
  readonly note: string;
  readonly noteEn: string;
};

type Row = readonly SheetCell[];

/** Every cell of the figures as a row: which figure, which value, how many. */
export function figureRows(told: FiguresTold, language: ExportLanguage, conditions: readonly string[]): ExportedRows {
  const word = (name: keyof typeof WORDS) => WORDS[name][language];
  const count = (number: number | null | undefined): SheetCell => number ?? word('hidden');
  const cells = (holder: Readonly<Record<string, unknown>>, parts: Readonly<Record<string, Bilingual>>): readonly Row[] =>
    Object.entries(parts).flatMap(([part, name]) =>
      ((holder[part] ?? []) as readonly (FigureCell | VictimCell)[]).map(
        (cell): Row => [name[language], (language === 'EN' ? cell.labelEn : cell.label) ?? '', cell.value ?? '', count(cell.count)],
      ),
    );
  const steps = told.steps.flatMap((step): readonly Row[] => {
    const name = (language === 'EN' ? step.labelEn : step.label) ?? '';
    const months = (step.months ?? []).map((one): Row => [name, `${one.months} ${word('months')}`, String(one.months), one.count ?? 0]);
    return [...months, [name, word('median'), '', step.median ?? '']];
  });
  const { victims } = told;
  const ofVictims = victims ? [[word('victims'), '', '', count(victims.total)], ...cells(victims as never, VICTIMS)] : [];
  const columns = (['figure', 'value', 'code', 'count'] as const).map((name) => ({ title: word(name), width: WIDTHS[name] }));
  const rows = [[word('matters'), '', '', told.total], ...cells(told, MATTERS), ...steps, ...ofVictims];
  return {
    stem: language === 'EN' ? 'figures' : 'so-lieu',
    title: `${word('title')}. ${language === 'EN' ? told.noteEn : told.note}`,
    conditions,
    sheet: { name: word('title'), columns, rows },
    cut: false,
  };
}

const WIDTHS = { figure: 44, value: 34, code: 18, count: 18 };
