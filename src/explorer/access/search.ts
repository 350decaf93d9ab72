import type { Stage } from './answer-of.js';

export interface AccessSearch {
  readonly who?: string | undefined;
  readonly label?: string | undefined;
  readonly stage?: Stage | undefined;
}

const STAGES: readonly unknown[] = ['BEFORE', 'INDICTED', 'IN_FORCE'];

export function readAccessSearch(raw: Record<string, unknown>): AccessSearch {
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const stage = STAGES.includes(raw.stage) ? (raw.stage as Stage) : undefined;
  return Object.fromEntries(
    Object.entries({ who: text(raw.who), label: text(raw.label), stage }).filter(([, value]) => value !== undefined),
  );
}
