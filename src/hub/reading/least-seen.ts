import { isCoarse } from '../permissions/profile.js';
import { isShown } from './cell.js';
import type { Compilation, Scope } from './compilation.js';
import { refused } from './refused.js';

/** The earliest of several days, each only where the caller is shown what it comes from, and as exact as the caller may have it. */
export function leastSeen(compilation: Compilation, scope: Scope, columns: Readonly<Record<string, string>>): string {
  const seen = Object.entries(columns).flatMap(([column, coordinate]) => {
    const shown = isShown(compilation, scope, coordinate);
    const value = isCoarse(scope.plan.profile) ? `left(${scope.alias}.${column}, 7)` : `${scope.alias}.${column}`;
    if (shown === 'false') return [];
    return [shown === 'true' ? value : `case when ${shown} then ${value} end`];
  });
  if (seen.length === 0) throw refused(Object.values(columns)[0] ?? '');
  return seen.length === 1 ? (seen[0] as string) : `least(${seen.join(', ')})`;
}

/** Only rows that have such a day at all: cheap, and what an index over these rows is found by. */
export const hasAny = (alias: string, columns: Readonly<Record<string, string>>): string =>
  `(${Object.keys(columns)
    .map((column) => `${alias}.${column} is not null`)
    .join(' or ')})`;
