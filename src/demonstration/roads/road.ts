import type { Asker, Person } from './asker.js';
import { CourtReports } from './court-reports.js';
import { documents } from './documents.js';
import type { Venue } from './venue.js';

export interface Candidate {
  readonly matter: { readonly id: string };
}

interface Signed {
  readonly rulesVersion: string;
  readonly gatesDigest: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** One matter on its way to a trial on the road, each step taken by whoever may take it. */
export class Road {
  /** The court's own facts of the case, beside what is decided about the road. */
  readonly courtReports: CourtReports;
  #proposal = '';

  constructor(
    private readonly asker: Asker,
    private readonly court: string,
    private readonly matter: string,
    private readonly day: string,
    private readonly venue: Venue,
  ) {
    this.courtReports = new CourtReports(asker, court, matter, day, venue);
  }

  readonly #of = (agency: Person['agency'], role: Person['role'], organisation: string, subject = 'demo'): Person => ({
    agency,
    role,
    organisation,
    subject,
  });
  readonly #judge = () => this.#of('courts', 'judge', this.court);

  async propose(number: string, reasons: string): Promise<void> {
    const input = { matterId: this.matter, documentNumber: number, plannedOn: this.day, venueUnit: this.venue.unit, reasons };
    this.#proposal = (await this.#tell(this.#judge(), 'propose', input)).id;
  }

  prosecution = (said: Fields) =>
    this.#opinion(this.#of('procuracy', 'prosecutor', this.court.replace('TA-', 'VKS-')), 'PROSECUTION', said);
  security = (said: Fields) => this.#opinion(this.#of('police', 'investigator', 'CA-DT'), 'SECURITY', said);
  victims = (said: Fields) => this.#opinion(this.#of('social-affairs', 'case-worker', 'SYT-DT'), 'VICTIM_INTEREST', said);

  async clearVenue(): Promise<void> {
    const input = { proposalId: this.#proposal, venueUnit: this.venue.unit, cleared: true };
    await this.#tell(this.#of('social-affairs', 'case-worker', 'SYT-DT'), 'clear', input);
  }

  /** The chief signs for calendar and money, the presiding judge for the place. */
  async decide(reasons: string): Promise<void> {
    await this.#sign('CHIEF', this.#of('courts', 'supervisor', this.court, 'demo-chief'), reasons);
    await this.#sign('PRESIDING_JUDGE', this.#judge(), reasons);
  }

  plan(said: Fields): Promise<unknown> {
    const times = { opensAt: `${this.day}T07:30:00+07:00`, expectedEndAt: `${this.day}T11:30:00+07:00` };
    const input = { mobileTrialId: this.#proposal, venueId: this.venue.id, panel: ['demo', 'demo-juror-1', 'demo-juror-2'], ...times };
    return this.#tell(this.#judge(), 'plan', { ...input, ...said });
  }

  report(said: Fields): Promise<unknown> {
    const times = { startedAt: `${this.day}T07:35:00+07:00`, endedAt: `${this.day}T11:05:00+07:00` };
    return this.#tell(this.#judge(), 'report', { mobileTrialId: this.#proposal, outcome: 'HELD', ...times, ...said });
  }

  answer = (opinion: string, text: string) => this.asker.ask(this.#judge(), documents.answer, { opinion, text });

  async #opinion(by: Person, capacity: string, said: Fields): Promise<string> {
    return (await this.#tell(by, 'opinion', { proposalId: this.#proposal, capacity, ...said })).id;
  }

  async #sign(signedAs: string, by: Person, reasons: string): Promise<void> {
    const asked = { matter: this.matter, on: this.day, unit: this.venue.unit };
    const { rulesVersion, gatesDigest } = await this.asker.ask<Signed>(by, documents.eligibility, asked);
    const seen = { seenRulesVersion: rulesVersion, seenGatesDigest: gatesDigest };
    const where = { plannedOn: this.day, venueId: this.venue.id };
    await this.#tell(by, 'decide', { proposalId: this.#proposal, act: 'HOLD', signedAs, reasons, ...where, ...seen });
  }

  #tell(by: Person, step: keyof typeof documents, input: Fields): Promise<{ readonly id: string }> {
    return this.asker.ask(by, documents[step], { input });
  }
}
