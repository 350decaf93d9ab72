import { permissions } from '../../src/app.js';
import { isFieldRow, type FieldRow } from '../../src/hub/permissions/permission-table.js';
import { type Label, LABELS } from '../../src/hub/permissions/words.js';
import { POINTER_SHOWS } from '../oracle/policy.js';
import { labelsOf, labelsOfItem } from '../oracle/labels.js';
import { ASKINGS, firstDifference, type Protected } from './policy-held.js';

/** Fields that belong to no matter. */
const OUTSIDE =
  /^(TrailEntry|AccessRule|PolicyCell|ProtectedField|MatterAccess|CoordinateAccess|OwnAccess|SavedSearch|KeptQuery|ExportedFile|TrailExport|ListedVenue)\./;

const rows = Object.entries(permissions()).filter((entry): entry is [string, FieldRow] => isFieldRow(entry[1]) && !OUTSIDE.test(entry[0]));

/** Whoever is shown CASE is shown STATUS and OUTCOME: they add nothing beside it. */
function strictest(labels: readonly Label[] | null): string {
  const all = labels ?? [];
  const idle = (label: Label): boolean => (label === 'STATUS' && all.length > 1) || (label === 'OUTCOME' && all.includes('CASE'));
  return all
    .filter((label) => !idle(label))
    .sort()
    .join(' ');
}

it.each(rows)('%s is protected as the policy says', (coordinate, row) => {
  const [type = '', kind = ''] = coordinate.split(':');
  const expected = coordinate.includes(':') ? labelsOfItem(type, kind) : labelsOf(coordinate);

  expect(strictest(row.labels)).toBe(strictest(expected));
});

it('shows of a pointer the same fields, and the same participants', () => {
  const pointed = rows.filter(([coordinate, row]) => row.inPointer && coordinate.includes('.')).map(([coordinate]) => coordinate);
  const participants = rows.filter(([coordinate]) => coordinate.startsWith('Participant:'));

  expect(pointed.sort()).toEqual([...POINTER_SHOWS].sort());
  expect(participants.filter(([, row]) => !row.inPointer).map(([coordinate]) => coordinate)).toEqual(['Participant:SOCIAL_AFFAIRS']);
});

/** Every label by itself, and every mixture that stands in the tables, in each form that rule 3 knows. */
const mixtures = [...new Map(rows.map(([, row]) => [row.labels.join(), row.labels])).values(), ...LABELS.map((label) => [label])];
const protectedBy = (coarse: Protected['coarse']): Protected[] => mixtures.map((labels) => ({ row: { labels, ground: '' }, coarse }));
const pointer: Protected = { row: { labels: ['STATUS'], ground: '', inPointer: true }, coarse: 'NONE' };

it('decides every cell as the second reading does, for every caller, class of matter and row', () => {
  expect(firstDifference([...protectedBy('NONE'), pointer], ASKINGS)).toBeNull();
}, 120_000);

it('takes from an analyst, and from nobody else, what rule 3 says', () => {
  const few = ASKINGS.filter(({ profile }) => profile.agency === 'steering-committee' || profile.purpose === 'INVESTIGATION');

  expect(firstDifference([...protectedBy('COARSE'), ...protectedBy('CLOSED')], few)).toBeNull();
}, 60_000);
