import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';

const COUNTED = 'our choice: a matter counts only by what the caller sees in it, so that a figure tells what its list would';
const VICTIMS = 'Luật 53/2024/QH15 Điều 3; our choice: of victims only counts are told, cells under 5 suppressed';

const rows = (type: string, ground: string, ...fields: readonly string[]): PermissionTable =>
  Object.fromEntries(fields.map((field) => [`${type}.${field}`, row('ALWAYS', ground)]));

/** Who may count: whoever may list, and of victims nobody less than five. Rights to what is counted are decided matter by matter. */
export const figuresPermissions: PermissionTable = {
  'Query.figures': may('Nghị định 47/2020/NĐ-CP Điều 23', '*'),
  'Mutation.exportFigures': may('our choice: what is shown may be taken along as a file, and that is logged', '*'),
  ...rows(
    'Figures',
    COUNTED,
    'total',
    'byStage',
    'byYear',
    'byFormerDistrict',
    'byCommune',
    'byAgency',
    'byBorder',
    'bySeriousness',
    'steps',
  ),
  ...rows('Figures', COUNTED, 'note', 'noteEn'),
  ...rows('Figures', VICTIMS, 'victims'),
  ...rows('FigureCell', COUNTED, 'state', 'value', 'label', 'labelEn', 'count', 'list'),
  ...rows('FigureList', COUNTED, 'stage', 'place', 'openedFrom', 'openedTo', 'heldBy', 'border', 'seriousness'),
  ...rows('StepFigure', COUNTED, 'step', 'label', 'labelEn', 'count', 'median', 'months'),
  ...rows('StepMonths', COUNTED, 'months', 'count'),
  ...rows('VictimFigures', VICTIMS, 'total', 'byYear', 'byFormerDistrict', 'bySex', 'byAgeBand'),
  ...rows('VictimCell', VICTIMS, 'state', 'value', 'label', 'labelEn', 'count', 'suppressed'),
};
