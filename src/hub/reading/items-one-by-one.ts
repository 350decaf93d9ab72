import type { RowBit } from '../permissions/plan.js';
import type { FieldModel, ReadingModel, RowsModel } from './model.js';

/** The rows of a list that is decided by them and not by the row that it hangs on; null for every other field. */
export const itemsOneByOne = (model: ReadingModel, { read, type }: FieldModel): RowsModel | null =>
  'many' in read && read.many.rowsShown ? model.rows(type) : null;

/** The row bits that a field is decided by: those of the row at hand, or of the list's own rows. */
export const bitsDeciding = (model: ReadingModel, field: FieldModel, atHand: RowsModel | null): readonly RowBit[] =>
  (itemsOneByOne(model, field) ?? atHand)?.bits ?? [];
