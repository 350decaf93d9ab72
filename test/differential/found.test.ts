import { permissions } from '../../src/app.js';
import type { Caller } from '../../src/hub/identity/caller.js';
import { areaKindOf } from '../../src/hub/permissions/existence.js';
import { isFieldRow } from '../../src/hub/permissions/permission-table.js';

/** What the trial once found, said again in few words. */
describe('found by the trial', () => {
  const worker = (level: string, area: Caller['area']) =>
    areaKindOf({ agency: 'social-affairs', organisation: { id: 1, code: 'A', level }, area } as unknown as Caller);

  it.each([
    ['PROVINCE', [1], 'SOME'],
    ['DISTRICT', [1], 'NONE'],
    ['NATIONAL', 'ALL', 'NONE'],
  ] as const)('tells of a matter in its area only the social affairs of a province: %s', (level, area, kind) => {
    expect(worker(level, area)).toBe(kind);
  });

  it.each([
    'INVESTIGATION_SUSPENDED',
    'INVESTIGATION_RESUMED',
    'INVESTIGATION_DISCONTINUED',
    'CASES_JOINED',
    'CASE_SPLIT',
    'CASE_TRANSFERRED',
  ])('keeps number and day of %s as the case keeps its decisions', (kind) => {
    const row = permissions()[`Event:${kind}`];

    expect(row && isFieldRow(row) && row.labels).toEqual(['CASE']);
  });
});
