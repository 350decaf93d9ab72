import type { CaseFile } from './case-file.js';
import type { Course, Twist } from './course.js';
import type { Bodies } from './invent/bodies.js';
import { daysAfter } from './invent/calendar.js';
import type { Commune, Communes } from './invent/communes.js';
import type { Names } from './invent/names.js';
import type { OffencePlan } from './invent/offences.js';
import type { Person } from './invent/person.js';
import type { Random } from './invent/random.js';
import type { Wards } from './invent/wards.js';
import type { Paper } from './matter-script.js';

export interface ChargedPerson {
  readonly person: Person;
  readonly charge: Paper;
  /** Still accused when the file goes on: not cancelled, discontinued, suspended or at large. */
  tried: boolean;
  /** Whether it is known that this person is held. */
  detained?: boolean;
}

/** From then on agencies report what the choice of mobile trials looks at. */
const FIRST_TOLD = '2026-01-01';

export interface Sibling {
  readonly code: string;
  readonly police: string;
  readonly district: string;
  readonly day: string;
}

interface Parts {
  readonly course: Course;
  readonly draw: Random;
  readonly file: CaseFile;
  readonly names: Names;
  readonly bodies: Bodies;
  readonly communes: Communes;
  readonly wards: Wards;
  readonly plan: OffencePlan;
  readonly commune: Commune;
  readonly day: string;
  readonly lastDay: string;
  /** An earlier matter of the same police body, to join with or split from. */
  readonly sibling: Sibling | null;
}

/** One matter while its acts are played: the day it has come to, and the papers that later acts refer to. */
export class Scene {
  readonly course: Course;
  readonly draw: Random;
  readonly file: CaseFile;
  readonly names: Names;
  readonly bodies: Bodies;
  readonly communes: Communes;
  readonly wards: Wards;
  readonly plan: OffencePlan;
  readonly commune: Commune;
  readonly sibling: Sibling | null;
  /** The day that the demonstration reaches. */
  readonly lastDay: string;
  readonly charged: ChargedPerson[] = [];
  /** Referrals of people found, waiting for the support agency. */
  readonly referrals: Paper[] = [];
  /** Receptions of those who were referred. */
  readonly receptions: Paper[] = [];
  /** Whether the people concerned were sent to the support agency. */
  referred = false;
  /** The police body that took the case over. */
  takenOverBy?: string;
  day: string;
  /** What the police know the matter by. */
  matter?: Paper;
  tip?: Paper;
  handover?: Paper;
  borderDecision?: Paper;
  conclusion?: Paper;
  receipt?: Paper;
  indictment?: Paper;
  registration?: Paper;
  judgment?: Paper;
  rounds = 0;

  constructor(parts: Parts) {
    this.course = parts.course;
    this.draw = parts.draw;
    this.file = parts.file;
    this.names = parts.names;
    this.bodies = parts.bodies;
    this.communes = parts.communes;
    this.wards = parts.wards;
    this.plan = parts.plan;
    this.commune = parts.commune;
    this.sibling = parts.sibling;
    this.day = parts.day;
    this.lastDay = parts.lastDay;
  }

  has(...twists: readonly Twist[]): boolean {
    return twists.some((twist) => this.course.twists.includes(twist));
  }

  /**
   * Whether a fact is reported that nobody but the choice of mobile trials looks at: where a trial lies ahead it is, in earlier years it never was.
   */
  tells(share = 0.7): boolean {
    return this.course.ahead === true || (this.day >= FIRST_TOLD && this.draw.chance(share));
  }

  /** Nothing happens until so many days before the last one. */
  waitUntil(daysLeft: number): string {
    const day = daysAfter(this.lastDay, -daysLeft);
    if (day > this.day) this.day = day;
    return this.day;
  }

  /** Some days pass. */
  pass(least: number, most: number): string {
    this.day = daysAfter(this.day, this.draw.between(least, most));
    return this.day;
  }

  get year(): number {
    return Number(this.day.slice(0, 4));
  }

  get police(): string {
    return this.takenOverBy ? this.bodies.on(this.takenOverBy, this.day) : this.wards.police(this.day);
  }

  /** A commune near the deed as it stands on a later day. */
  communeOn(day: string): Commune {
    const near = this.communes.on(day, this.commune.district);
    return near.find(({ code }) => code === this.commune.code) ?? near[0] ?? this.draw.weighted(this.communes.on(day));
  }
}

/** The paper that an act needs; acts are played in the order of the law. */
export function known(paper: Paper | undefined, what: string): Paper {
  if (!paper) throw new Error(`no ${what} yet`);
  return paper;
}
