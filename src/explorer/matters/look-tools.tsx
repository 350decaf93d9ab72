import { Button, Menu, Select } from '@mantine/core';
import { useWords } from '../app/language.js';
import type { MatterOrder } from '../generated/operations.js';
import { columnWords } from './column-words.js';
import { COLUMN_IDS, type ColumnId } from './columns.js';
import { mattersWords } from './words.js';

interface Properties {
  readonly columns: readonly ColumnId[];
  readonly low: boolean;
  readonly order: MatterOrder;
  readonly closed: ReadonlySet<string>;
  readonly onColumns: (columns: readonly ColumnId[] | null) => void;
  readonly onLow: (low: boolean) => void;
  readonly onOrder: (order: MatterOrder) => void;
}

const ORDERS = ['OPENED', 'LAST_CHANGE', 'DUE', 'CODE'] as const satisfies readonly MatterOrder[];

/** How the list looks: its order, its columns, its rows. */
export function LookTools({ columns, low, order, closed, onColumns, onLow, onOrder }: Properties) {
  const words = useWords(mattersWords);
  const names = useWords(columnWords);
  const orders = ORDERS.filter((one) => !closed.has(one)).map((value) => ({ value, label: words[value] }));
  const toggle = (id: ColumnId) => onColumns(columns.includes(id) ? columns.filter((one) => one !== id) : [...columns, id]);
  return (
    <>
      <Select
        className="order-choice"
        aria-label={words.sort}
        data={orders}
        value={order}
        allowDeselect={false}
        onChange={(one) => onOrder(one as MatterOrder)}
      />
      <Menu closeOnItemClick={false} position="bottom-end" shadow="none">
        <Menu.Target>
          <Button variant="default">{words.columns}</Button>
        </Menu.Target>
        <Menu.Dropdown className="column-menu">
          {COLUMN_IDS.filter((id) => id !== 'code').map((id) => (
            <Menu.CheckboxItem key={id} checked={columns.includes(id)} onChange={() => toggle(id)}>
              {names[id]}
            </Menu.CheckboxItem>
          ))}
          <Menu.Divider />
          <Menu.CheckboxItem checked={low} onChange={onLow}>
            {words.density}
          </Menu.CheckboxItem>
          <Menu.Item onClick={() => onColumns(null)}>{words.usualColumns}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
