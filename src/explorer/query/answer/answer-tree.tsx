import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useLanguage, useWords } from '../../app/language.js';
import { queryWords } from '../words.js';
import { isObject, type Json } from './lists-in.js';
import { shownValue } from './shown-value.js';
import type { Nulls } from './use-nulls.js';

/** How deep a tree stands open at first. */
const OPEN = 3;

interface Branch {
  readonly name: string;
  readonly value: Json;
  readonly path: string;
  readonly depth: number;
  readonly open: number;
  readonly nulls: Nulls;
}

/** The answer as a tree that folds, by mouse or by keyboard; what is folded is not drawn. */
export function AnswerTree({ data, nulls }: { readonly data: Json; readonly nulls: Nulls }) {
  const words = useWords(queryWords);
  const [open, setOpen] = useState({ depth: OPEN, times: 0 });
  const fold = (depth: number) => setOpen(({ times }) => ({ depth, times: times + 1 }));
  return (
    <>
      <div className="query-row">
        <Button size="compact-sm" variant="default" onClick={() => fold(Number.POSITIVE_INFINITY)}>
          {words.openAll}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => fold(0)}>
          {words.closeAll}
        </Button>
      </div>
      <ul className="plain query-tree" key={open.times}>
        <Parts value={data} path="" depth={0} open={open.depth} nulls={nulls} />
      </ul>
    </>
  );
}

function Parts({ value, path, depth, open, nulls }: Omit<Branch, 'name'>): ReactNode {
  // Places in a list have no key of their own in a path.
  const parts: readonly (readonly [name: string, part: Json, path: string])[] = Array.isArray(value)
    ? (value as readonly Json[]).map((part, place) => [String(place + 1), part, path] as const)
    : Object.entries(value as Record<string, Json>).map(([name, part]) => [name, part, path === '' ? name : `${path}.${name}`] as const);
  return parts.map(([name, part, at]) => <Part key={name} name={name} value={part} path={at} depth={depth} open={open} nulls={nulls} />);
}

function Part({ name, value, path, depth, open, nulls }: Branch) {
  const { language } = useLanguage();
  const words = useWords(queryWords);
  const [unfolded, setUnfolded] = useState(depth < open);
  if (value === null || typeof value !== 'object')
    return (
      <li>
        <span className="query-key">{name}</span>{' '}
        {value === null ? <span className="muted">{nulls(path)}</span> : <span>{shownValue(value, language)}</span>}
      </li>
    );
  const size = isObject(value) ? '' : ` · ${value.length} ${words.entries}`;
  return (
    <li>
      <details open={unfolded} onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
        <summary>
          <span className="query-key">{name}</span>
          <span className="muted small">{size}</span>
        </summary>
        {unfolded && (
          <ul className="plain">
            <Parts value={value} path={path} depth={depth + 1} open={open} nulls={nulls} />
          </ul>
        )}
      </details>
    </li>
  );
}
