import { useWords } from '../../app/language.js';
import { FileMenu } from '../../exporting/file-menu.js';
import { useFile } from '../../exporting/use-file.js';
import { ExportMattersDocument, type MatterFilter, type MatterOrder } from '../../generated/operations.js';
import type { ColumnId } from '../columns.js';
import { NUMBERS } from '../numbers.js';
import { codeOfColumn } from '../saved/column-codes.js';
import { exportWords } from './words.js';

interface Properties {
  readonly filter: MatterFilter;
  readonly order: MatterOrder;
  readonly columns: readonly ColumnId[];
  /** How many rows it will be, where that is known. */
  readonly fitting: { readonly count: number; readonly more: boolean } | null;
}

/** The list as it is shown, as a file. */
export function ExportMenu({ filter, order, columns, fitting }: Properties) {
  const words = useWords(exportWords);
  const { mutate, ...made } = useFile(ExportMattersDocument, ({ exportMatters }) => exportMatters);
  const rows = fitting && !fitting.more ? `${NUMBERS.format(fitting.count)} ${words.rows}` : `${words.rowsUnknown} (${words.most})`;
  return (
    <FileMenu
      holds={
        <>
          {rows}, <span className="figures">{columns.length}</span> {words.columns}.
        </>
      }
      onMake={(asked) => mutate({ filter, order, columns: columns.map(codeOfColumn), ...asked })}
      isPending={made.isPending}
      data={made.data}
      error={made.error}
    />
  );
}
