import { existenceOf, type Existence } from '../../src/hub/permissions/existence.js';
import type { Rules } from '../../src/hub/permissions/fate.js';
import { type Cell, cellOf, COLUMNS } from '../../src/hub/permissions/policy.js';
import { BUCKETS, type Label, LABELS, RELATIONS } from '../../src/hub/permissions/words.js';
import { AGENCIES } from '../oracle/words.js';
import { type Asking, ASKINGS, firstDifference, type Protected } from './policy-held.js';

/** Whose cell a column is: that of its role, and of the supervisors of the agency whose first column it is. */
function callersOf(column: string): readonly Asking[] {
  const [agency = '', role = ''] = column.split('.');
  return ASKINGS.filter(({ profile }) => profile.agency === agency && (profile.role === role || role === '*'));
}

/** Every way to change one cell: shown, masked, closed, and each of its conditions left out or put in. */
function flipsOf(cell: Cell): Cell[] {
  const { outcome, own, from, purposes } = cell;
  const bare = (out: Cell['outcome']): Cell => ({ ...cell, outcome: out });
  const outcomes = (['SHOW', 'MASK', 'CLOSED'] as const).filter((one) => one !== outcome).map(bare);
  if (outcome === 'CLOSED') return outcomes;
  const { own: _own, ...everybodys } = cell;
  const { from: _from, ...always } = cell;
  const { purposes: _purposes, ...unstarred } = cell;
  const stages = (['INDICTED', 'IN_FORCE'] as const).filter((one) => one !== from).map((one): Cell => ({ ...cell, from: one }));
  const fewer = (purposes ?? []).map((out): Cell => ({ ...cell, purposes: (purposes ?? []).filter((one) => one !== out) }));
  return [
    ...outcomes,
    own ? everybodys : { ...cell, own: true },
    ...stages,
    ...(from ? [always] : []),
    ...fewer,
    ...(purposes
      ? [unstarred, { ...cell, purposes: [...purposes, 'INSPECTION' as const] }]
      : [{ ...cell, purposes: ['STATISTICS' as const] }]),
  ];
}

const only = (label: Label): Protected[] => [{ row: { labels: [label], ground: '' }, coarse: 'NONE' }];
const isColumn = (column: string, agency: string, role: string): boolean => column === `${agency}.${role}` || column === `*.${role}`;

/** What is always shown asks no cell. */
const labels = LABELS.filter((label) => label !== 'ALWAYS');
const columns = [...COLUMNS, ...AGENCIES.filter((one) => one !== 'steering-committee').map((agency) => `${agency}.inspector`)];
const tableCells = labels.flatMap((label) => columns.map((column) => [label, column] as const));

it.each(tableCells)('notices each change of the cell %s, %s', (label, column) => {
  const [agency = '', role = ''] = column.split('.');
  for (const flipped of flipsOf(cellOf(label, agency, role))) {
    const rules: Rules = {
      existenceOf,
      cellOf: (asked, of, as) => (asked === label && isColumn(column, of, as) ? flipped : cellOf(asked, of, as)),
    };

    expect([flipped, firstDifference(only(label), callersOf(column), rules)]).not.toEqual([flipped, null]);
  }
});

const EXISTENCES: readonly Existence[] = ['FULL', 'STATUS', 'POINTER', 'INVISIBLE'];
const existences = AGENCIES.flatMap((agency) =>
  RELATIONS.flatMap((relation) => BUCKETS.map((bucket) => [agency, relation, bucket] as const)),
);

it.each(existences)('notices each change of what exists for %s, %s, %s', (agency, relation, bucket) => {
  const askings = callersOf(`${agency}.*`);
  const cells = [...only('CASE'), ...only('STATUS'), ...only('VICTIM_STATUS')];
  const [first] = askings;
  const now = first && existenceOf(first.profile, { relation, bucket, handling: false });
  for (const flipped of EXISTENCES.filter((one) => one !== now)) {
    const rules: Rules = {
      cellOf,
      existenceOf: (profile, cls) => (cls.relation === relation && cls.bucket === bucket ? flipped : existenceOf(profile, cls)),
    };

    expect([flipped, firstDifference(cells, askings, rules)]).not.toEqual([flipped, null]);
  }
});
