import { readFileSync } from 'node:fs';
import { projectPath } from '../../platform/project-root.js';

export type QuestionName = 'q1' | 'q2' | 'q3';

/** One measured question: its document for the hub, its statement for the baseline. */
export interface BenchQuestion {
  readonly name: QuestionName;
  readonly title: string;
  readonly document: string;
  readonly sql: string;
}

const sqlFile = (name: string): string => readFileSync(projectPath('src', 'tools', 'bench', `${name}.sql`), 'utf8');

/** The question that the whole hub is for, as the agencies ask it. */
const follow = readFileSync(projectPath('test', 'acceptance', 'follow-matter.graphql'), 'utf8');

/** The selection of the acceptance query, from below `matter` to its end. */
const parts = follow.slice(follow.indexOf('{', follow.indexOf('matter(')) + 1, follow.lastIndexOf('}', follow.lastIndexOf('}') - 1));

const page = (first: number, selection: string): string =>
  `query Page($after: String) { matters(first: ${first}, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`;

const FLAT = 'id code title stage openedOn';

/** How many rows a page of Q2 and of Q3 holds. */
export const PAGE = { q2: 20, q3: 100 } as const;

export function questions(): readonly BenchQuestion[] {
  const sqlParts = sqlFile('matter-parts');
  const withParts = (name: string): string => sqlFile(name).replace(':parts', () => sqlParts);
  return [
    { name: 'q1', title: 'one matter with all its parts', document: follow, sql: withParts('one-matter') },
    { name: 'q2', title: 'a page of 20 with all parts', document: page(PAGE.q2, parts), sql: withParts('page-of-parts') },
    { name: 'q3', title: 'a page of 100 flat', document: page(PAGE.q3, FLAT), sql: sqlFile('page-of-rows') },
  ];
}

/** What both sides are asked with: variables for the hub, values of the statement for the baseline. */
export interface Asked {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly values: readonly unknown[];
}
