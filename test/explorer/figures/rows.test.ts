import { filterOf } from '../../../src/explorer/figures/filter-of.js';
import { listSearch } from '../../../src/explorer/figures/list-search.js';
import { monthsRows } from '../../../src/explorer/figures/months-rows.js';
import { readFiguresSearch } from '../../../src/explorer/figures/search.js';

describe('how long a step took', () => {
  const months = [
    { months: 0, count: 3 },
    { months: 2, count: 5 },
    { months: 12, count: 1 },
    { months: 13, count: 2 },
    { months: 24, count: 1 },
    { months: 25, count: 4 },
    { months: 80, count: 1 },
  ];

  it('stands in columns that are the same for every step', () => {
    expect(monthsRows(months, 2.5).map(({ label, count }) => `${label}: ${count}`)).toEqual([
      '0: 3',
      '1: 0',
      '2: 5',
      '3: 0',
      '4: 0',
      '5: 0',
      '6: 0',
      '7: 0',
      '8: 0',
      '9: 0',
      '10: 0',
      '11: 0',
      '12: 1',
      '13–24: 3',
      '≥25: 5',
    ]);
  });

  it.each([
    [0, '0'],
    [2.5, '2'],
    [12.5, '12'],
    [18, '13–24'],
    [40, '≥25'],
  ])('marks the column of the median %s', (median, label) => {
    expect(monthsRows(months, median).flatMap((row) => (row.marked ? [row.label] : []))).toEqual([label]);
  });

  it('marks none where nobody took the step', () => {
    expect(monthsRows([], null).some(({ marked }) => marked)).toBe(false);
  });
});

describe('what the address of the figures holds', () => {
  it('is read as it was written, and nothing else', () => {
    const raw = { from: 2019, to: '2024', area: '824-19000101', stage: 'TRIED,APPEALED', border: 'no', view: 'map', who: 'x', held: '<b>' };

    expect(readFiguresSearch(raw)).toEqual({ from: '2019', to: '2024', area: '824-19000101', stage: 'TRIED,APPEALED', border: 'no' });
  });

  it('becomes the filter that the hub takes', () => {
    expect(filterOf({ from: '2019', stage: 'TRIED,APPEALED', border: 'no', held: 'COURTS', world: '2025' })).toEqual({
      yearFrom: 2019,
      yearTo: null,
      place: null,
      stage: ['TRIED', 'APPEALED'],
      heldBy: 'COURTS',
      border: false,
      seriousness: null,
    });
  });
});

describe('the list behind a cell', () => {
  const none = { stage: null, place: null, openedFrom: null, openedTo: null, heldBy: null, border: null, seriousness: null };

  it('is an address of the list of matters', () => {
    const list = { ...none, stage: ['TRIED' as const], place: '824-19000101', openedFrom: '2019-01-01', border: false };

    expect(listSearch(list)).toEqual({ stage: 'TRIED', area: '824-19000101', from: '2019', border: 'no' });
  });

  it('is none where the hub names none', () => {
    expect(listSearch(null)).toBeNull();
  });
});
