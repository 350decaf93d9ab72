import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLanguage, useWords } from '../../app/language.js';
import { queryWords } from '../words.js';
import { columnsOf, type Json, listsIn, valueIn } from './lists-in.js';
import { shownValue } from './shown-value.js';
import type { Nulls } from './use-nulls.js';

/** A list of the answer as a table: the first one found, or another by choice. */
export function AnswerTable({ data, nulls }: { readonly data: Json; readonly nulls: Nulls }) {
  const words = useWords(queryWords);
  const { language } = useLanguage();
  const lists = useMemo(() => listsIn(data), [data]);
  const [chosen, setChosen] = useState<string | null>(null);
  const list = lists.find(({ path }) => path === chosen) ?? lists[0];
  const columns = useMemo(() => (list ? columnsOf(list.rows) : []), [list]);
  if (!list) return <p>{words.noList}</p>;
  const written = (row: Json, column: string): string => {
    const value = valueIn(row, column);
    if (value === undefined) return '';
    if (value === null) return nulls(`${list.path}.${column}`);
    if (typeof value !== 'object') return shownValue(value, language);
    const entries = value as readonly Json[];
    const plain = entries.every((entry) => typeof entry === 'string' || typeof entry === 'number');
    return plain && entries.length > 0
      ? entries.map((entry) => shownValue(entry as string | number, language)).join(', ')
      : `${entries.length} ${words.entries}`;
  };
  return (
    <>
      <div className="query-row">
        <Select
          size="sm"
          label={words.list}
          data={lists.map(({ path, rows }) => ({ value: path, label: `${path} · ${rows.length} ${words.rows}` }))}
          value={list.path}
          allowDeselect={false}
          onChange={setChosen}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="query-table" tabIndex={0} aria-label={list.path}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.rows.map((row, place) => (
              <tr key={place}>
                {columns.map((column) => (
                  <td key={column} className={typeof valueIn(row, column) === 'number' ? 'figures' : undefined}>
                    {written(row, column)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
