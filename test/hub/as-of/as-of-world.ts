import { movableClock } from '../../../src/demonstration/load/movable-clock.js';
import { type Body, handledByDemo, report, send, type Step, steps } from '../../acceptance/whole-matter.js';
import { type Answered, startHub, type TestHub } from '../../support/hub.js';

const BEGINNING = '2019-03-01T10:00:00+07:00';
export const TODAY = '2020-06-01T08:00:00+07:00';

/** When the hub heard of the steps that were not reported on their own day. */
const HEARD: Readonly<Record<string, string>> = {
  decideCharge: '2019-03-22',
  chargeAccused: '2019-03-26', // late: the approval had waited for it
  identifyVictim: '2019-05-02',
};

/** The day on which a step says that it happened. */
const dayOf = (input: Step[2]): string =>
  String(
    Object.entries(input).find(
      ([name, value]) => name !== 'offenceOn' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
    )?.[1],
  );

const heardOn = ([, mutation, input]: Step): string => HEARD[mutation] ?? dayOf(input);

/** A hub whose clock goes with what is reported. */
export class AsOfWorld {
  private constructor(
    readonly hub: TestHub,
    readonly move: (instant: string) => void,
  ) {}

  static async start(): Promise<AsOfWorld> {
    const clock = movableClock(BEGINNING);
    const hub = await startHub({ clock });
    return new AsOfWorld(hub, (instant) => clock.move(instant));
  }

  /** Reports at ten in the morning of a day, in Vietnam. */
  async on(day: string, step: Step): Promise<string> {
    this.move(`${day}T10:00:00+07:00`);
    return report(this.hub, step);
  }

  /** The matter of the acceptance query, each fact heard of on its own day, and then some corrected and one withdrawn. */
  async wholeMatter(): Promise<string> {
    const heard = [...steps].sort((a, b) => (heardOn(a) < heardOn(b) ? -1 : heardOn(a) > heardOn(b) ? 1 : 0));
    for (const step of heard) await this.on(heardOn(step), step);
    const [, , tip] = steps[0] as Step;
    await this.on('2019-08-01', [
      steps[0]?.[0] as Body,
      'reportCrimeTip',
      { ...tip, receivedOn: '2019-02-27', correctionReason: 'nhầm ngày' },
    ]);
    this.move(TODAY);
    const { data } = await this.hub.signIn('police.investigator', 'CA-TG-GC').ask('{ matter(reference: "12/TB-CSĐT") { id } }');
    await handledByDemo(this.hub, data.matter.id);
    return data.matter.id;
  }

  async withdrawn(day: string, by: Body, factId: string): Promise<void> {
    this.move(`${day}T10:00:00+07:00`);
    const { errors, text } = await send(this.hub.signIn(...by), 'withdrawFact', { factId, reason: 'nhầm vụ việc' });
    if (errors.length > 0) throw new Error(text);
  }

  ask(by: Body, id: string, day: string | null, selection: string, purpose?: string): Promise<Answered> {
    const question = `query ($id: ID, $day: Date) { matter(id: $id, asOf: $day) { ${selection} } }`;
    return this.hub.signIn(...by).ask(question, { id, day }, purpose ? { purpose } : {});
  }
}
