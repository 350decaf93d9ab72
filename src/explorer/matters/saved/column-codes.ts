import type { MatterColumn } from '../../generated/operations.js';
import { COLUMN_IDS, type ColumnId } from '../columns.js';

/** Columns whose name with the hub is not just their own in capitals. */
const OTHERS: Readonly<Partial<Record<ColumnId, MatterColumn>>> = { next: 'NEXT_DEADLINE', changed: 'LAST_CHANGE' };

/** What the hub calls a column. */
export const codeOfColumn = (id: ColumnId): MatterColumn => OTHERS[id] ?? (id.toUpperCase() as MatterColumn);

export const columnOfCode = (code: MatterColumn): ColumnId | undefined => COLUMN_IDS.find((id) => codeOfColumn(id) === code);
