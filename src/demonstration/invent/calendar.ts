import { Temporal } from 'temporal-polyfill';

const FIRST = '2018-06-01';
const LAST = '2039-12-31';

/** Every day that the demonstration may name, in order: days are counted by their place in this list. */
const days: readonly string[] = (() => {
  const last = Temporal.PlainDate.from(LAST);
  const all: string[] = [];
  for (let day = Temporal.PlainDate.from(FIRST); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 }))
    all.push(day.toString());
  return all;
})();

const places = new Map(days.map((day, place) => [day, place]));

export const placeOfDay = (day: string): number => {
  const place = places.get(day);
  if (place === undefined) throw new Error(`${day} lies outside the demonstration`);
  return place;
};

export const dayAt = (place: number): string => {
  const day = days[place];
  if (day === undefined) throw new Error('the demonstration runs beyond its days');
  return day;
};

export const daysAfter = (day: string, count: number): string => dayAt(placeOfDay(day) + count);

/** A recorded instant on a day, in the office hours of the hub. */
export const instantOn = (day: string, minute: number): string => {
  const [hour, rest] = [8 + Math.floor(minute / 60), minute % 60];
  return `${day}T${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}:00+07:00`;
};
