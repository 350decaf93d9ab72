import { guideBodies } from '../guide-bodies.js';
import type { Asker, Person } from './asker.js';
import { documents } from './documents.js';
import type { Venue } from './venue.js';

interface Charged {
  readonly criminalCase: {
    readonly accused: readonly { readonly charge: { readonly documentNumber: string; readonly issuedOn: string } }[];
  };
}

/** What a court reports, as of any trial, of one that is held on the road: the choice of it decides nothing of the case. */
export class CourtReports {
  readonly #judge: Person;
  readonly #place: Readonly<Record<string, string>>;

  constructor(
    private readonly asker: Asker,
    court: string,
    private readonly matter: string,
    private readonly day: string,
    venue: Venue,
  ) {
    this.#place = { venue: venue.name, venuePlace: venue.unit };
    this.#judge = { agency: 'courts', role: 'judge', organisation: court, subject: 'demo' };
  }

  /** The case is to be tried on that day, there. */
  async decided(decidedOn: string): Promise<void> {
    await this.#report('decideTrial', {
      number: this.#number('QĐXXST-HS', decidedOn),
      decision: 'TRY',
      decidedOn,
      mode: 'MOBILE',
      closed: false,
    });
    await this.#report('scheduleHearing', { sourceId: 'PT-1', status: 'SCHEDULED', scheduledOn: this.day, ...this.#place });
    await this.#report('recordMobileTrial', { number: '1/TB-TA', status: 'ANNOUNCED', plannedOn: this.day, ...this.#place });
  }

  /** It was heard, and judgment was pronounced. */
  async judged(attendance: number): Promise<void> {
    await this.#report('scheduleHearing', { sourceId: 'PT-2', status: 'HELD', scheduledOn: this.day, ...this.#place });
    await this.#report('recordMobileTrial', { number: '2/TB-TA', status: 'HELD', plannedOn: this.day, attendance, ...this.#place });
    const outcomes = (await this.#charges()).map((charge, place) => ({ charge, sentenceMonths: 96 - 12 * Math.min(place, 3) }));
    await this.#report('pronounceJudgment', { number: this.#number('HS-ST', this.day), pronouncedOn: this.day, outcomes });
  }

  readonly #number = (type: string, day: string): string => `1/${day.slice(0, 4)}/${type}`;

  async #charges(): Promise<object[]> {
    const { criminalCase } = await this.asker.ask<Charged>(this.#judge, documents.charges, { matter: this.matter });
    return criminalCase.accused.map(({ charge: { documentNumber: number, issuedOn } }) => ({
      number,
      issuer: guideBodies.police,
      year: Number(issuedOn.slice(0, 4)),
    }));
  }

  #report(mutation: keyof typeof documents, said: Readonly<Record<string, unknown>>): Promise<unknown> {
    return this.asker.ask(this.#judge, documents[mutation], { input: { matter: { id: this.matter }, instance: 'FIRST', ...said } });
  }
}
