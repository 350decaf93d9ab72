import { Button, Menu } from '@mantine/core';
import { useLanguage, useWords } from '../../app/language.js';
import type { MatterFilter, MatterOrder } from '../../generated/operations.js';
import { ErrorNote } from '../../shown/note.js';
import { common } from '../../words/common.js';
import type { ColumnId } from '../columns.js';
import { NUMBERS } from '../numbers.js';
import { codeOfColumn } from '../saved/column-codes.js';
import { useExport } from './use-export.js';
import { exportWords } from './words.js';
import './export.css';

interface Properties {
  readonly filter: MatterFilter;
  readonly order: MatterOrder;
  readonly columns: readonly ColumnId[];
  /** How many rows it will be, where that is known. */
  readonly fitting: { readonly count: number; readonly more: boolean } | null;
}

const FORMATS = ['CSV', 'XLSX'] as const;

/** The list as it is shown, as a file: how many rows, that it is logged, and how far it is. */
export function ExportMenu({ filter, order, columns, fitting }: Properties) {
  const words = useWords(exportWords);
  const shared = useWords(common);
  const { language } = useLanguage();
  const { mutate, isPending, data, error } = useExport();
  const make = (format: (typeof FORMATS)[number]) =>
    mutate({ filter, order, columns: columns.map(codeOfColumn), format, language: language === 'vi' ? 'VI' : 'EN' });
  const rows = fitting && !fitting.more ? `${NUMBERS.format(fitting.count)} ${words.rows}` : `${words.rowsUnknown} (${words.most})`;
  return (
    <>
      <span className="export-status small" role="status">
        {isPending && words.busy}
        {!isPending && data && `${words.done} ${NUMBERS.format(data.rows)} ${words.rows}.${data.cut ? ` ${words.cut}` : ''}`}
      </span>
      {error && <ErrorNote error={error} />}
      <Menu position="bottom-end" shadow="none" width={280}>
        <Menu.Target>
          <Button variant="default" aria-busy={isPending}>
            {shared.export}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label className="export-told">
            {rows}, <span className="figures">{columns.length}</span> {words.columns}. {words.logged}
          </Menu.Label>
          {FORMATS.map((format) => (
            <Menu.Item key={format} disabled={isPending} onClick={() => make(format)}>
              {format === 'CSV' ? words.csv : words.xlsx}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
