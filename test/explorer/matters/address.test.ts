import { colsOf, columnsOf, COLUMN_IDS } from '../../../src/explorer/matters/columns.js';
import { filterOf, searchOf } from '../../../src/explorer/matters/filter-of.js';
import { readMattersSearch } from '../../../src/explorer/matters/search.js';

const TODAY = '2026-06-01';

describe('the address of the list', () => {
  it('holds codes, years and days, and leaves out anything else', () => {
    const raw = {
      q: 'go cong',
      stage: 'IN_FORCE',
      from: 2019,
      area: '824-19000101',
      cols: 'code,next',
      late: 1,
      mine: '2',
      sort: 'NAME',
      x: 'y',
    };

    expect(readMattersSearch(raw)).toEqual({
      q: 'go cong',
      stage: 'IN_FORCE',
      from: '2019',
      area: '824-19000101',
      cols: 'code,next',
      late: '1',
    });
    expect(readMattersSearch({ area: "'; drop", offence: '150; 1', cols: 'code,secret', rows: '7', outcome: 'maybe' })).toEqual({});
  });

  it('is a filter of the hub: years become days, an overdue matter one whose deadline lies before today', () => {
    expect(filterOf({ from: '2019', to: '2019', late: '1', stage: 'TRIED,APPEALED', area: '824-19000101' }, TODAY)).toEqual({
      openedFrom: '2019-01-01',
      openedTo: '2019-12-31',
      dueBefore: TODAY,
      stage: ['TRIED', 'APPEALED'],
      place: '824-19000101',
    });
  });

  it('asks of one and the same tip when it was received and whether it was decided', () => {
    expect(filterOf({ from: '2019', to: '2019', outcome: 'none' }, TODAY)).toEqual({
      tip: { hasOutcome: false, receivedFrom: '2019-01-01', receivedTo: '2019-12-31' },
    });
  });

  it.each([
    { q: 'go cong', stage: 'TRIED,APPEALED', from: '2019', to: '2020-05-03' },
    { area: '824-19000101', from: '2019', to: '2019', outcome: 'none' },
    { agency: 'COURTS', org: 'TA-TG-GC', held: 'POLICE', border: 'no', offence: '150.2', seriousness: 'SERIOUS', mode: 'MOBILE' },
    { mine: '1', warned: '1', late: '1', border: 'yes', outcome: 'some' },
  ] as const)('comes back from what was kept: %j', (search) => {
    const kept = filterOf(search, TODAY);

    expect(searchOf(withNulls(kept))).toEqual(search);
  });
});

/** As the hub gives back what it kept. */
const withNulls = (filter: object) =>
  ({ ...Object.fromEntries(KEYS.map((key) => [key, null])), ...filter }) as unknown as Parameters<typeof searchOf>[0];
const KEYS = ['text', 'stage', 'place', 'agency', 'organisation', 'heldBy', 'border', 'openedFrom', 'openedTo', 'seriousness'];

describe('the columns', () => {
  it('are the default until chosen; an analyst is not offered what an analyst never sees', () => {
    expect(columnsOf(undefined, 'police')).toEqual(['code', 'title', 'place', 'stage', 'holder', 'next', 'changed']);
    expect(columnsOf(undefined, 'steering-committee')).not.toContain('changed');
  });

  it('stand in the list’s own order, always with the code', () => {
    expect(columnsOf('next,title', 'police')).toEqual(['code', 'title', 'next']);
  });

  it('are named by the address only where they differ from the default', () => {
    expect(colsOf(columnsOf(undefined, 'police'), 'police')).toBeUndefined();
    expect(colsOf(['next', 'code'], 'police')).toBe('code,next');
    expect(columnsOf(colsOf(COLUMN_IDS, 'courts'), 'courts')).toEqual(COLUMN_IDS);
  });
});
