import type { AgencyWord } from '../../hub/identity/agency.js';
import { signDemoToken } from '../../hub/identity/demo-issuers.js';
import { purposesOf, type Role } from '../../hub/identity/role.js';
import { dayAt, placeOfDay } from '../invent/calendar.js';
import type { MovableClock } from '../load/movable-clock.js';

export interface Person {
  readonly agency: AgencyWord;
  readonly role: Role;
  readonly organisation: string;
  readonly subject: string;
}

type Told = Readonly<Record<string, unknown>>;

/** Asks a hub as people of the demonstration would, each on a day of its own. */
export class Asker {
  constructor(
    private readonly port: number,
    private readonly dataDir: string,
    private readonly clock: MovableClock,
    private readonly lastDay: string,
  ) {}

  /** So many days before the last one. */
  dayBefore(days: number): string {
    return dayAt(placeOfDay(this.lastDay) - days);
  }

  goTo(daysBefore: number, hour: string): void {
    this.clock.move(`${this.dayBefore(daysBefore)}T${hour}:00+07:00`);
  }

  /** The one answer of an operation; whatever is refused ends the walk. */
  async ask<T>({ agency, role, organisation, subject }: Person, query: string, variables: Told): Promise<T> {
    const claims = { agency, roles: [role], organisation, subject, purposes: [...purposesOf(agency, role)], ttlSeconds: 600 };
    const token = await signDemoToken(this.dataDir, claims, this.clock.now());
    const response = await fetch(`http://127.0.0.1:${this.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Record<string, T>; errors?: readonly { message: string }[] };
    const [answer] = Object.values(data ?? {});
    if (errors || answer === undefined || answer === null) throw new Error(`${subject}: ${JSON.stringify(errors ?? data)}\n${query}`);
    return answer;
  }
}
