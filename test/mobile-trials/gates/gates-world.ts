import { CaseWorld, type Input, type Quoted, type Reporter } from '../../agencies/procuracy/case-world.js';
import type { CourtMap } from './bodies.js';
import { openCase, type Step } from './case-script.js';

/** What a case changes of the open one: other inputs by the step's name, steps left out, steps that follow. */
export interface Change {
  readonly with?: Readonly<Record<string, Input>>;
  readonly without?: readonly string[];
  readonly followed?: (map: CourtMap) => readonly Partial<Step>[];
}

export interface Asked {
  readonly plannedOn?: string | null;
  readonly venueUnit?: string;
  readonly as?: Reporter;
  readonly purpose?: string | null;
}

interface Answered {
  readonly eligible: boolean;
  readonly earliestDay: string | null;
  readonly latestDay: string | null;
  readonly gatesDigest: string;
  readonly gates: readonly { readonly rule: string; readonly state: string; readonly ask: { readonly code: string } | null }[];
}

type Documents = globalThis.Map<string, Quoted>;

const FIELDS = 'eligible earliestDay latestDay gatesDigest gates { rule state ask { code } }';

/** A hub in which whole cases are told fact by fact, and asked for their gates. */
export class GatesWorld {
  private constructor(
    readonly world: CaseWorld,
    readonly map: CourtMap,
  ) {}

  static async open(map: CourtMap): Promise<GatesWorld> {
    return new GatesWorld(await CaseWorld.open(map.now), map);
  }

  /** Tells a case and answers with its matter. */
  async told(change: Change = {}, map = this.map): Promise<string> {
    const documents: Documents = new globalThis.Map<string, Quoted>();
    const steps = openCase(map).filter(({ name }) => !change.without?.includes(name));
    for (const step of [...steps, ...((change.followed?.(map) ?? []) as Step[])])
      await this.tell(step, documents, map, change.with?.[step.name]);
    const opening = documents.get('opening') as Quoted;
    const { matter } = await this.world.read(map.police, opening, 'id');
    await this.world.hub.sql(
      `insert into matter.handler (matter_id, organisation_id, subject, since) select $1, id, 'demo', now() from matter.organisation where code = any ($2)`,
      [matter.id, [map.judge[1], map.worker[1]]],
    );
    return matter.id;
  }

  async tell(step: Step, documents: Documents, map: CourtMap, more: Input = {}): Promise<void> {
    const quoted = Object.entries(step.quotes ?? {}).flatMap(([field, name]) => {
      const document = documents.get(name);
      return document ? [[field, document] as const] : [];
    });
    const opening = documents.get('opening');
    const number = this.world.number(step.type);
    const input = {
      number,
      numberYear: map.year,
      ...(opening ? { matter: { document: opening } } : {}),
      ...step.input,
      ...Object.fromEntries(quoted),
      ...more,
    };
    const { errors, text } = await this.world.report(step.by, step.mutation, input);
    if (errors.length > 0) throw new Error(`${step.name} was not taken: ${text}`);
    documents.set(step.name, { number, issuer: step.by[1], year: map.year });
  }

  /** The gates as the presiding judge sees them, unless somebody else asks. */
  async gates(matterId: string, { plannedOn, venueUnit, as, purpose = 'TRIAL' }: Asked = {}, map = this.map): Promise<Answered> {
    const day = plannedOn === undefined ? map.days.asked : plannedOn;
    const text = `query ($m: ID!, $d: Date, $v: ID) { mobileTrialEligibility(matterId: $m, plannedOn: $d, venueUnit: $v) { ${FIELDS} } }`;
    const options = purpose ? { purpose } : {};
    const {
      data,
      errors,
      text: raw,
    } = await this.world.hub.signIn(...(as ?? map.judge)).ask(text, { m: matterId, d: day, v: venueUnit ?? null }, options);
    if (errors.length > 0) throw new Error(raw);
    return data.mobileTrialEligibility;
  }

  /** The gates that are not open, as 'RULE STATE'. */
  async standing(matterId: string, asked: Asked = {}, map = this.map): Promise<string[]> {
    const { gates } = await this.gates(matterId, asked, map);
    return gates.filter(({ state }) => state !== 'OPEN').map(({ rule, state }) => `${rule} ${state}`);
  }

  close(): Promise<void> {
    return this.world.close();
  }
}
