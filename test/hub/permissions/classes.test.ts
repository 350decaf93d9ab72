import { permissions } from '../../../src/app.js';
import { PURPOSES, profiles } from './profiles.js';
import { classOf, holds, maskOf } from '../../../src/hub/permissions/matter-class.js';
import { isFieldRow } from '../../../src/hub/permissions/permission-table.js';
import { Plan } from '../../../src/hub/permissions/plan.js';

const table = permissions();

/** One field for each set of labels: what becomes of a cell goes by them alone. */
const fields = [
  ...new Map(
    Object.entries(table).flatMap(([coordinate, row]) =>
      isFieldRow(row) ? [[`${row.labels} ${row.inPointer}`, coordinate] as const] : [],
    ),
  ).values(),
];

/** Numbers that name no class: null becomes NaN, seven bits are too many, and three relations are unused. */
const NONE = [
  Number.NaN,
  -1,
  64,
  65,
  96,
  128,
  2 ** 31,
  0.5,
  ...[0, 8, 16, 24, 32, 40, 48, 56].flatMap((rest) => [5, 6, 7].map((relation) => relation + rest)),
];

it.each(NONE)('%p is no class', (code) => {
  expect(classOf(code)).toBeNull();
});

it('counts 40 classes, each under its own number', () => {
  const classes = Array.from({ length: 64 }, (_, code) => classOf(code)).filter((cls) => cls !== null);

  expect(new Set(classes.map((cls) => JSON.stringify(cls))).size).toBe(40);
  expect(classOf(4 + 8 * 3 + 32)).toEqual({ relation: 'TAKING_PART', bucket: 'IN_FORCE', handling: true });
  expect(classOf(0)).toEqual({ relation: 'OUTSIDE', bucket: 'TIP', handling: false });
});

it('a mask holds what it was made of and nothing outside of 64', () => {
  const mask = maskOf([0, 4, 60]);

  expect([0, 4, 60].map((code) => holds(mask, code))).toEqual([true, true, true]);
  expect([-1, 1, 64, 68, 124, 2 ** 32].map((code) => holds(mask, code))).toEqual([false, false, false, false, false, false]);
});

it('no plan of any caller shows anything to what is no class, to one outside, or in the last bit', () => {
  const outside = [0, 8, 16, 24, 32, 40, 48, 56];
  const shown: string[] = [];
  for (const profile of profiles()) {
    const plan = new Plan(profile, table);
    const masks = fields.flatMap((coordinate) =>
      plan
        .fates(coordinate, 'NONE', ['owner', 'approved', 'announced'])
        .flatMap((fates) => [...fates].map(([fate, mask]) => ({ coordinate, fate, mask }))),
    );
    for (const { coordinate, fate, mask } of [...masks, { coordinate: 'existence', fate: 'SHOW', mask: plan.visible }]) {
      const wrong = [...NONE.filter((code) => code >= 0 && code < 64 && Number.isInteger(code)), 63, ...outside].filter((code) =>
        holds(mask, code),
      );
      if (wrong.length > 0) shown.push(`${plan.key} ${coordinate} ${fate} ${wrong}`);
    }
  }

  expect(PURPOSES).toHaveLength(10);
  expect(shown.slice(0, 5)).toEqual([]);
});
