import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { callFunction } from '../platform/database/call-function.js';

/** A row that holds from one day to another. */
export interface Dated {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** What must be open for a mobile trial, in the words of its dated row. */
export interface GateRule extends Dated {
  readonly rule: string;
  readonly about: 'MATTER' | 'DAY' | 'VENUE';
  /** Coordinates, by spaces, all of which have to be shown; null: whoever sees the gates sees this one. */
  readonly rightTo: string | null;
  readonly ground: 'LAW' | 'OUR_CHOICE';
  readonly basis: string;
  readonly messageOpen: string;
  readonly messageOpenEn: string;
  readonly messageClosed: string;
  readonly messageClosedEn: string;
  readonly messageUnknown: string;
  readonly messageUnknownEn: string;
  readonly liftedBy: string | null;
  readonly ask: string;
  readonly position: number;
  /** Forms of trial that are allowed while the row is in force, by spaces; null: it does not look at the form. */
  readonly modes: string | null;
  readonly confirmed: boolean;
  readonly source: string;
}

/** A figure of the law or of our own. */
export interface LawLimit extends Dated {
  readonly rule: string;
  readonly amount: number;
  readonly unit: 'DAYS' | 'MONTHS' | 'YEARS' | 'COUNT';
  readonly count: 'EXCLUSIVE' | 'INCLUSIVE';
  readonly ground: 'LAW' | 'OUR_CHOICE';
  readonly basis: string;
  readonly message: string;
  readonly messageEn: string;
  readonly confirmed: boolean;
}

/** A code of a commune and the communes of 2025 to which it leads. */
export interface CommuneCode extends Dated {
  readonly code: string;
  readonly communes: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;

/** What is known for choosing mobile trials, read at start: rules, figures and which communes are near each other. */
export interface MobileTrialKnowledge {
  readonly gateRules: readonly GateRule[];
  readonly limits: readonly LawLimit[];
  readonly communeCodes: readonly CommuneCode[];
  /** Each commune of 2025 with itself and those that border on it. */
  readonly near: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every loaded table by its name in the database, keys in camel case. */
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  /** Tables of which a change in force is another version of the rules. */
  readonly versioned: readonly string[];
}

interface Loaded {
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  readonly versioned: readonly string[];
}

export async function loadMobileTrialKnowledge(pool: Pool): Promise<MobileTrialKnowledge> {
  return knowledgeOf(await callFunction<Loaded>(pool, 'mobile_trials.knowledge'));
}

export function knowledgeOf(loaded: Loaded): MobileTrialKnowledge {
  const tables = Object.fromEntries(Object.entries(loaded.tables).map(([name, rows]) => [name, rows.map(camelRow)]));
  const table = <T>(name: string): readonly T[] => (tables[name] ?? []) as unknown as readonly T[];
  return {
    gateRules: [...table<GateRule>('gate_rule')].sort((one, other) => one.position - other.position),
    limits: table<LawLimit>('law_limit'),
    communeCodes: table<CommuneCode>('commune_code'),
    near: nearOf(table<{ commune: string; near: string }>('near_commune')),
    tables,
    versioned: loaded.versioned,
  };
}

function nearOf(pairs: readonly { commune: string; near: string }[]): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map<string, Set<string>>();
  for (const pair of pairs) near.set(pair.commune, (near.get(pair.commune) ?? new Set()).add(pair.near));
  return near;
}

const camelRow = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), value]),
  );

export const isInForce = ({ validFrom, validTo }: Dated, day: string): boolean => validFrom <= day && (validTo === null || day < validTo);

/** The figure that holds on a day. */
export const limitOn = ({ limits }: Pick<MobileTrialKnowledge, 'limits'>, rule: string, day: string): LawLimit | undefined =>
  limits.find((limit) => limit.rule === rule && isInForce(limit, day));

/** Short name of the rules in force on a day: whoever decides by them says which were seen. */
export function rulesVersion({ tables, versioned }: MobileTrialKnowledge, day: string): string {
  const inForce = versioned.map((name) => [name, (tables[name] ?? []).filter((row) => isInForce(row as unknown as Dated, day))]);
  return createHash('sha256').update(JSON.stringify(inForce)).digest('hex').slice(0, 12);
}
