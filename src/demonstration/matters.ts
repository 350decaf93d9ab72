import { CaseFile } from './case-file.js';
import type { Course } from './course.js';
import { courses } from './courses.js';
import { Discrepancies } from './discrepancies/discrepancies.js';
import { guide } from './guide.js';
import { Bodies } from './invent/bodies.js';
import { dayAt, daysAfter, placeOfDay } from './invent/calendar.js';
import { type Commune, Communes } from './invent/communes.js';
import { Names } from './invent/names.js';
import { planOffence } from './invent/offences.js';
import { Random } from './invent/random.js';
import { Registers } from './invent/registers.js';
import { Wards } from './invent/wards.js';
import { handlersOf } from './handlers.js';
import { LAST_DAY } from './last-day.js';
import type { MatterScript } from './matter-script.js';
import { play } from './play.js';
import { Scene, type Sibling } from './scene.js';
import { investigationOf, leadOf, spanOf } from './spans.js';
import { Strays } from './strays/strays.js';

const SEED = 37_2019;
const FIRST_DAY = '2019-01-03';

/**
 * The matters of the demonstration up to a last day, the guide first; the same for the same count and day,
 * and a greater count begins with the smaller one's.
 */
export function* matters(count: number, dataDir: string, lastDay = LAST_DAY): Generator<MatterScript> {
  let left = count;
  for (const matter of new Province(dataDir, lastDay).matters()) {
    if (left-- <= 0) return;
    yield matter;
  }
}

class Province {
  readonly #bodies: Bodies;
  readonly #communes: Communes;
  readonly #names: Names;
  readonly #registers = new Registers();
  readonly #discrepancies = new Discrepancies();
  readonly #strays: Strays;
  #sibling: Sibling | null = null;

  constructor(
    dataDir: string,
    private readonly lastDay: string,
  ) {
    this.#bodies = new Bodies(dataDir);
    this.#communes = new Communes(dataDir, this.#bodies);
    this.#names = new Names(dataDir);
    this.#strays = new Strays({ names: this.#names, registers: this.#registers, lastDay });
  }

  /** Without end; after some of them what was meant for it and does not find it. */
  *matters(): Generator<MatterScript> {
    yield guide;
    for (let place = 0; ; place++) {
      const matter = this.#matter(place);
      yield matter;
      const stray = this.#strays.after(matter);
      if (stray) yield stray;
    }
  }

  #matter(place: number): MatterScript {
    const draw = new Random(SEED + place * 7919);
    const course = courses[place] ?? draw.weighted(courses);
    const plan = planOffence(draw, course);
    const sibling = course.twists.includes('JOINED') || course.twists.includes('SPLIT') ? this.#sibling : null;
    const day = sibling && !plan.provincialBefore2025 ? daysAfter(sibling.day, draw.between(1, 20)) : startOf(draw, course, this.lastDay);
    const commune = this.#communeOf(draw, day, sibling?.district ?? course.began?.district);
    const registers = this.#registers;
    const file = new CaseFile(registers.code(draw, Number(day.slice(0, 4))), registers, draw);
    const wards = new Wards(this.#bodies, day, commune, plan);
    const shared = { names: this.#names, bodies: this.#bodies, communes: this.#communes };
    const scene = new Scene({ ...shared, course, draw, file, wards, plan, commune, day, sibling, lastDay: this.lastDay });
    play(scene);
    if (canBeJoined(course, day) && !plan.provincialBefore2025)
      this.#sibling = { code: file.code, police: scene.police, district: commune.district, day };
    const facts = file.facts();
    const told = course.ahead ? facts : this.#discrepancies.in(facts);
    return { code: file.code, facts: told, handlers: handlersOf(facts, draw, course) };
  }

  #communeOf(draw: Random, day: string, district: string | undefined): Commune {
    const near = district ? this.#communes.on(day, district) : [];
    return draw.weighted(near.length > 0 ? near : this.#communes.on(day));
  }
}

function startOf(draw: Random, course: Course, lastDay: string): string {
  if (course.ahead) return daysAfter(lastDay, -leadOf(course) - investigationOf(course) - draw.between(0, 15));
  if (course.began) return dayAt(draw.between(placeOfDay(course.began.from), placeOfDay(course.began.to)));
  const latest = placeOfDay(lastDay) - spanOf(course);
  return course.recent ? dayAt(latest - draw.between(0, 20)) : dayAt(draw.between(placeOfDay(FIRST_DAY), latest));
}

/** Its police still stand when the other matter is decided on. */
const canBeJoined = ({ end, recent }: Course, day: string): boolean => end === 'IN_FORCE' && !recent && day < '2024-06-01';
