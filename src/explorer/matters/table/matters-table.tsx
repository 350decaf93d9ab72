import { columnVisibilityFeature, createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useElementScrollRestoration, useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Withheld } from '../../api/ask.js';
import { useWords } from '../../app/language.js';
import type { MatterOrder } from '../../generated/operations.js';
import { COLUMN_IDS, COLUMNS, type ColumnId } from '../columns.js';
import type { MatterRow } from '../use-matters.js';
import { mattersWords } from '../words.js';
import { HeaderCell } from './header-cell.js';
import { Row } from './row.js';
import { useRowKeys } from './use-row-keys.js';

interface Properties {
  readonly matters: readonly MatterRow[];
  readonly columns: readonly ColumnId[];
  readonly withheld: ReadonlyMap<string, Withheld>;
  readonly rowHeight: 40 | 32;
  readonly order: MatterOrder;
  readonly closed: ReadonlySet<string>;
  /** All that fit, where that is known. */
  readonly total: number | null;
  readonly stale: boolean;
  readonly onOrder: (order: MatterOrder) => void;
  /** The end of what is read comes in sight. */
  readonly onEnd: () => void;
}

const features = tableFeatures({ columnVisibilityFeature });
const helper = createColumnHelper<typeof features, MatterRow>();
const definitions = helper.columns(COLUMN_IDS.map((id) => helper.display({ id })));
/** Where one was in the list is where one comes back to. */
const SCROLLER = 'matters';
/** So many rows before the end the next page is asked for. */
const AHEAD = 30;

/** The list itself: only rows in sight are in the page; head and code column stay while one scrolls. */
export function MattersTable(properties: Properties) {
  const { matters, columns, withheld, rowHeight, order, closed, total, stale, onOrder, onEnd } = properties;
  const words = useWords(mattersWords);
  const navigate = useNavigate();
  const scroller = useRef<HTMLDivElement>(null);
  const columnVisibility = useMemo(() => Object.fromEntries(COLUMN_IDS.map((id) => [id, columns.includes(id)])), [columns]);
  const table = useTable({ features, columns: definitions, data: matters, state: { columnVisibility }, getRowId: ({ id }) => id });
  const { rows } = table.getRowModel();
  const left = useElementScrollRestoration({ id: SCROLLER });
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollPaddingStart: HEAD,
    ...(left ? { initialOffset: left.scrollY } : {}),
  });
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (rows.length > 0 && last >= rows.length - AHEAD) onEnd();
  }, [last, rows.length, onEnd]);

  const show = useCallback((index: number) => virtual.scrollToIndex(index, { align: 'auto' }), [virtual]);
  const page = useCallback(() => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 400) - HEAD) / rowHeight) - 1), [rowHeight]);
  const open = useCallback(
    (index: number) => {
      const code = matters[index]?.code;
      if (code) void navigate({ to: '/matters/$code', params: { code } });
    },
    [matters, navigate],
  );
  const { active, choose, onKeyDown } = useRowKeys({ count: rows.length, page, show, open });
  const visible = useMemo(() => COLUMN_IDS.filter((id) => columnVisibility[id]), [columnVisibility]);
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div
      className={`matters-scroll card rows-${rowHeight}`}
      ref={scroller}
      data-scroll-restoration-id={SCROLLER}
      data-stale={stale || undefined}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen with the arrows, so it is a grid
        role="grid"
        tabIndex={0}
        aria-label={words.rows}
        aria-describedby="matters-keys"
        aria-rowcount={total === null ? -1 : total + 1}
        aria-colcount={visible.length}
        aria-activedescendant={rows.length > 0 ? `row-${active}` : undefined}
        aria-busy={stale}
        style={{ minWidth: visible.reduce((sum, id) => sum + COLUMNS[id].width, 0) }}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          {visible.map((id) => (
            <col key={id} style={id === 'title' ? undefined : { width: COLUMNS[id].width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {visible.map((id) => (
              <HeaderCell key={id} column={id} order={order} closed={closed} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        {before > 0 && <Gap height={before} />}
        <tbody>
          {items.map(({ index, key }) => (
            <Row
              key={key}
              matter={rows[index]?.original as MatterRow}
              index={index}
              columns={visible}
              withheld={withheld}
              active={index === active}
              onChoose={choose}
            />
          ))}
        </tbody>
        {after > 0 && <Gap height={after} />}
      </table>
    </div>
  );
}

/** The head covers so much of what lies under it. */
const HEAD = 36;

/** The place of rows that are out of sight. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tbody aria-hidden="true">
      <tr style={{ height }} />
    </tbody>
  );
}
