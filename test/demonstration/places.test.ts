import { matters } from '../../src/demonstration/matters.js';
import { unitRows } from '../../src/matter/reference-data/unit-rows.js';
import { projectPath } from '../../src/platform/project-root.js';

interface Unit {
  readonly code: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

const DAYS = ['receivedOn', 'occurredOn', 'initiatedOn', 'rescuedOn', 'scheduledOn', 'plannedOn'];

const firstDay = (day: string): string => `${day}-01`.slice(0, 10);

it('names places by the code that they had on the day', () => {
  const units = new Map<string, Unit[]>();
  for (const unit of unitRows(projectPath('data', 'admin')).units as readonly Unit[])
    units.set(unit.code, [...(units.get(unit.code) ?? []), unit]);
  const stood = (code: string, day: string) =>
    (units.get(code) ?? []).some((unit) => unit.valid_from <= day && (unit.valid_to === null || day < unit.valid_to));

  const unknown = [...matters(4000, projectPath('data'))].flatMap(({ code: matter, facts }) =>
    facts.flatMap(({ mutation, input }) => {
      const day = firstDay(String(DAYS.map((field) => input[field]).find((value) => value !== undefined)));
      const route = input.route as { readonly origin?: string } | undefined;
      const places = [input.place, input.originPlace, input.venuePlace, route?.origin].filter((place) => place !== undefined);
      return places.filter((place) => !stood(String(place), day)).map((place) => `${matter} ${mutation} ${place} ${day}`);
    }),
  );

  expect(unknown).toEqual([]);
}, 60_000);
