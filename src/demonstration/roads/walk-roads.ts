import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { cell, readCsv } from '../../matter/reference-data/read-csv.js';
import { log } from '../../platform/log.js';
import { guideBodies } from '../guide-bodies.js';
import type { Asker } from './asker.js';
import { documents } from './documents.js';
import { type Candidate, Road } from './road.js';
import type { Venue } from './venue.js';

const COURTS = ['TA-DT-KV2', 'TA-DT-KV1', 'TA-DT-KV3', 'TA-DT-KV4', 'TA-DT-KV5', 'TA-DT-KV6', 'TA-DT-KV7'];
/** Days after the last one: while trials that are decided on have time, and while those that are not have. */
const SOON = [6, 5, 7, 8];
const LATER = [14, 15, 16];
const REASON = 'Thủ đoạn phổ biến tại địa bàn, chứng cứ rõ; phiên tòa giúp người dân tự phòng ngừa.';

/**
 * Takes a few matters along the way to a mobile trial, so that every state of it has one: proposed, refused for its escort,
 * decided and planned, held and reported. A demonstration that is too small for one of them goes without it.
 */
export async function walkRoads(asker: Asker, dataDir: string): Promise<void> {
  const walk = new Walk(asker, dataDir);
  for (const road of ['held', 'refused', 'planned', 'proposed'] as const) {
    // Where one of them ends too early there is less to see; nobody is kept from starting for that.
    await walk[road]().catch((error: unknown) => log('warn', 'demonstration.road-ended', { road, reason: String(error) }));
  }
}

const isWeekend = (day: string): boolean => Temporal.PlainDate.from(day).dayOfWeek > 5;
const workdaysFirst = (one: string, other: string): number => Number(isWeekend(one)) - Number(isWeekend(other));

class Walk {
  readonly #taken = new Set<string>();
  readonly #venues: ReadonlyMap<string, readonly Venue[]>;
  #number = 0;

  constructor(
    private readonly asker: Asker,
    dataDir: string,
  ) {
    const rows = readCsv(join(dataDir, 'mobile-trials', 'venues.csv')).filter((row) => row.only_without_pupils === 'false');
    const venue = (row: (typeof rows)[number]): Venue => ({ id: cell(row, 'id'), unit: cell(row, 'unit_code'), name: cell(row, 'name') });
    this.#venues = new Map(COURTS.map((court) => [court, rows.filter((row) => row.court === court).map(venue)]));
  }

  /** The day was set while the court still had time, and has passed; judgment was pronounced. */
  async held(): Promise<void> {
    this.asker.goTo(15, '08:30');
    const road = await this.#road([-2]);
    if (!road) return;
    await road.propose(this.#next(), REASON);
    this.asker.goTo(14, '09:00');
    await road.prosecution({ position: 'ACCEPT' });
    await road.security({ position: 'ACCEPT_WITH_CONDITIONS', conditions: ['Bố trí lối đi riêng cho người được dẫn giải.'] });
    await road.victims({ position: 'ACCEPT' });
    await road.clearVenue();
    this.asker.goTo(14, '14:00');
    await road.decide(REASON);
    // The accused is served with it more than ten days before.
    this.asker.goTo(13, '09:00');
    await road.courtReports.decided(this.asker.dayBefore(13));
    this.asker.goTo(12, '10:00');
    await road.plan(PLAN);
    this.asker.goTo(2, '16:30');
    await road.courtReports.judged(REPORT.attendance);
    this.asker.goTo(1, '08:00');
    await road.report(REPORT);
  }

  /** The police cannot bring the accused there: the gate is closed, and the court answers in writing. */
  async refused(): Promise<void> {
    this.asker.goTo(3, '08:30');
    const road = await this.#road(SOON);
    if (!road) return;
    await road.propose(this.#next(), REASON);
    this.asker.goTo(2, '09:00');
    const reasons = 'Không đủ lực lượng và phương tiện dẫn giải trong thời gian này.';
    const opinion = await road.security({ position: 'REFUSE', reasons, closing: 'ESCORT_IMPOSSIBLE' });
    this.asker.goTo(1, '08:30');
    await road.answer(opinion, 'Tòa án ghi nhận; vụ án được xét xử tại trụ sở.');
  }

  async planned(): Promise<void> {
    this.asker.goTo(3, '10:00');
    const road = await this.#road(SOON);
    if (!road) return;
    await road.propose(this.#next(), REASON);
    this.asker.goTo(2, '10:00');
    await road.prosecution({ position: 'ACCEPT' });
    await road.victims({ position: 'ACCEPT_WITH_CONDITIONS', conditions: ['Bị hại ngồi sau màn chắn.'] });
    await road.clearVenue();
    await road.decide(REASON);
    this.asker.goTo(1, '10:00');
    await road.plan(PLAN);
  }

  /** Asked, and not answered by all yet. */
  async proposed(): Promise<void> {
    this.asker.goTo(1, '14:00');
    const road = await this.#road(LATER);
    if (!road) return;
    await road.propose(this.#next(), REASON);
    this.asker.goTo(1, '15:30');
    await road.prosecution({ position: 'ACCEPT' });
    await road.security({ position: 'ACCEPT' });
  }

  /** A candidate that can be tried on the first of some days, in the first court that has one. */
  async #road(days: readonly number[]): Promise<Road | null> {
    for (const day of days.map((later) => this.asker.dayBefore(-later)).sort(workdaysFirst)) {
      for (const court of COURTS) {
        const [venue] = this.#venues.get(court) ?? [];
        const candidate = (await this.#candidates(court, day)).find(({ matter }) => !this.#taken.has(matter.id));
        if (!venue || !candidate) continue;
        this.#taken.add(candidate.matter.id);
        return new Road(this.asker, court, candidate.matter.id, day, venue);
      }
    }
    return null;
  }

  async #candidates(court: string, on: string): Promise<readonly Candidate[]> {
    const judge = { agency: 'courts', role: 'judge', organisation: court, subject: 'demo' } as const;
    return (await this.asker.ask<{ nodes: readonly Candidate[] }>(judge, documents.candidates, { on })).nodes;
  }

  #next = (): string => `${++this.#number}/TTr-TA`;
}

const PLAN = {
  escortOrganisation: guideBodies.police,
  shielding: ['SCREEN'],
  budget: [
    { source: 'COURT', amount: 18_000_000 },
    { source: 'LOCAL', amount: 4_000_000 },
  ],
  tasks: [{ kind: 'SECURITY_PLAN', done: true }],
  expectedAudience: 120,
};

const REPORT = {
  attendance: 135,
  questionsAsked: 6,
  costs: [
    { source: 'COURT', amount: 16_500_000 },
    { source: 'LOCAL', amount: 4_200_000 },
  ],
  peerLearning: true,
  keyCase: false,
};
