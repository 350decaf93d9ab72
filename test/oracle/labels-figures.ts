import { fields, type Labels } from './labels-fields.js';

/** Figures belong to no matter; what is counted in them is decided matter by matter (POLICY rule 6). */
export const FIGURES_LABELS: Labels = {
  ...fields('Figures', {
    ALWAYS: 'total byStage byYear byFormerDistrict byCommune byAgency byBorder bySeriousness steps victims note noteEn',
  }),
  ...fields('FigureCell', { ALWAYS: 'state value label labelEn count list' }),
  ...fields('FigureList', { ALWAYS: 'stage place openedFrom openedTo heldBy border seriousness' }),
  ...fields('StepFigure', { ALWAYS: 'step label labelEn count median months' }),
  ...fields('StepMonths', { ALWAYS: 'months count' }),
  ...fields('VictimFigures', { ALWAYS: 'total byYear byFormerDistrict bySex byAgeBand' }),
  ...fields('VictimCell', { ALWAYS: 'state value label labelEn count suppressed' }),
};
