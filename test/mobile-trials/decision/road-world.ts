import { type Answered, type SignInOptions, startHub, type TestHub } from '../../support/hub.js';

export type By = readonly [role: string, organisation: string];

export const POLICE: By = ['police.investigator', 'CA-DT'];
export const PROSECUTOR: By = ['procuracy.prosecutor', 'VKS-DT-KV1'];
export const JUDGE: By = ['courts.judge', 'TA-DT-KV1'];
export const CHIEF: By = ['courts.supervisor', 'TA-DT-KV1'];
export const CASE_WORKER: By = ['social-affairs.case-worker', 'SYT-DT'];

export const DAY = '2026-03-23';
export const VENUE = 'NVH-28249';
export const COMMUNE = '28249';

/** The judge who presides; the chief is somebody else. */
export const PRESIDING = { subject: 'chu-toa' } as const;
export const CHIEF_SELF = { subject: 'chanh-an' } as const;

type Input = Readonly<Record<string, unknown>>;

export interface Road {
  readonly matterId: string;
  readonly charge: { readonly number: string; readonly issuer: string; readonly year: number };
}

/** One hub with cases of 2026 that wait for their trial with every gate open but that of the venue. */
export class RoadWorld {
  #last = 0;

  private constructor(readonly hub: TestHub) {}

  static async open(now = '2026-03-12T08:00:00+07:00'): Promise<RoadWorld> {
    return new RoadWorld(await startHub({ now }));
  }

  /** The same over a hub that was started in its own way. */
  static over(hub: TestHub): RoadWorld {
    return new RoadWorld(hub);
  }

  number(type: string): string {
    this.#last += 1;
    return `${this.#last}/${type}`;
  }

  ask(by: By, text: string, variables: Input = {}, options: SignInOptions & { readonly purpose?: string } = {}): Promise<Answered> {
    return this.hub.signIn(...by, options).ask(text, variables, options.purpose ? { purpose: options.purpose } : {});
  }

  /** A command with its one input. */
  command(
    by: By,
    mutation: string,
    input: Input,
    fields = 'id',
    options: SignInOptions & { readonly purpose?: string } = {},
  ): Promise<Answered> {
    const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
    return this.ask(by, `mutation M($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`, { input }, options);
  }

  async given(by: By, type: string, mutation: string, input: Input) {
    const document = { number: this.number(type), issuer: by[1], year: 2026 };
    const answer = await this.command(by, mutation, { number: document.number, numberYear: 2026, ...input });
    if (answer.errors.length > 0) throw new Error(`${mutation} was not taken: ${answer.text}`);
    return document;
  }

  /** Charged, approved, indicted, registered, decided to be tried; a grown-up victim; nothing stands against a mobile trial. */
  async road(): Promise<Road> {
    const opening = await this.given(POLICE, 'QĐ-CSĐT', 'initiateCase', {
      initiatedOn: '2026-01-05',
      place: COMMUNE,
      offences: [{ article: '150', clause: '2' }],
    });
    const matter = { document: opening };
    const charge = await this.given(POLICE, 'QĐ-CSĐT', 'chargeAccused', {
      matter,
      issuedOn: '2026-01-06',
      fullName: 'Nguyễn Văn Giả',
      dateOfBirth: '1980-05-05',
      relatedToVictim: 'NO',
      alsoVictim: 'NO',
    });
    await this.given(POLICE, 'QĐ-CSĐT', 'orderCustody', { matter, charge, measure: 'BAIL', orderedOn: '2026-01-06' });
    await this.victim(matter);
    const conclusion = await this.given(POLICE, 'KLĐT', 'concludeInvestigation', {
      matter,
      issuedOn: '2026-02-01',
      proposal: 'PROSECUTE',
      procuracy: 'VKS-DT-KV1',
    });
    await this.tried(conclusion, charge);
    const { rows } = await this.hub.sql('select matter_id from matter.event where document_number = $1', [opening.number]);
    return { matterId: String(rows[0]?.matter_id), charge };
  }

  private async victim(matter: Input): Promise<void> {
    const referral = await this.given(POLICE, 'GT-CSĐT', 'referVictim', { matter, referredOn: '2026-01-10', recipient: 'SYT-DT' });
    await this.given(CASE_WORKER, 'TN-SYT', 'receiveVictim', {
      matter: { document: referral },
      referral,
      receivedOn: '2026-01-12',
      offenceOn: '2025-12-01',
      minor: 'NO',
      accompanyingMinors: 0,
      identity: { fullName: 'Trần Thị Giả', dateOfBirth: '1990-02-02' },
    });
  }

  private async tried(conclusion: Input, charge: Input): Promise<void> {
    const file = await this.given(PROSECUTOR, 'BB-VKS', 'receiveFile', {
      matter: { document: conclusion },
      receivedOn: '2026-02-02',
      conclusion,
    });
    const matter = { document: file };
    await this.given(PROSECUTOR, 'QĐ-VKS', 'decideCharge', { matter, charge, decision: 'APPROVE', decidedOn: '2026-02-03' });
    const indictment = await this.given(PROSECUTOR, 'CT-VKS', 'issueIndictment', {
      matter,
      issuedOn: '2026-02-10',
      court: 'TA-DT-KV1',
      offences: [{ article: '150', clause: '2' }],
    });
    const trial = await this.given(JUDGE, 'TLST-HS', 'registerCase', {
      matter: { document: indictment },
      registeredOn: '2026-02-20',
      indictment,
    });
    const registered = { document: trial };
    for (const subject of ['PARTICIPANTS_COMPLETE', 'NO_STATE_SECRET'])
      await this.given(JUDGE, 'XN-TA', 'attestForTrial', { matter: registered, subject, holds: true, attestedOn: '2026-03-01' });
    await this.given(JUDGE, 'QĐXXST-HS', 'decideTrial', { matter: registered, decision: 'TRY', decidedOn: '2026-03-10', closed: false });
    const { rows } = await this.hub.sql('select matter_id from matter.event where document_number = $1', [trial.number]);
    for (const subject of [PRESIDING.subject, 'demo'])
      await this.command(CHIEF, 'assignHandler', { matterId: rows[0]?.matter_id, subject });
  }

  /** The step itself, which a test takes for granted. */
  async done(answer: Promise<Answered>, root: string) {
    const { data, errors, text } = await answer;
    if (errors.length > 0) throw new Error(`${root} was not done: ${text}`);
    return data[root];
  }

  /** A proposal by the judge, its venue cleared. */
  async proposed(input: Input = {}): Promise<Road & { readonly proposalId: string }> {
    const road = await this.road();
    const { id: proposalId } = await this.done(this.propose(JUDGE, road, input), 'proposeMobileTrial');
    const cleared = { proposalId, venueUnit: COMMUNE, cleared: true };
    await this.done(this.command(CASE_WORKER, 'clearMobileTrialVenue', cleared), 'clearMobileTrialVenue');
    return { ...road, proposalId };
  }

  propose(by: By, { matterId }: Pick<Road, 'matterId'>, input: Input = {}, fields = 'id'): Promise<Answered> {
    const proposal = { matterId, documentNumber: this.number('TTR-TA'), plannedOn: DAY, venueUnit: COMMUNE, ...input };
    return this.command(by, 'proposeMobileTrial', proposal, fields);
  }

  /** What a signer sees of the gates, as a signature has to quote it. */
  async seen(by: By, matterId: string, options: SignInOptions = {}, plannedOn: string | null = DAY) {
    const text = `query E($m: ID!, $d: Date) { e: mobileTrialEligibility(matterId: $m, plannedOn: $d, venueUnit: "${COMMUNE}") { rulesVersion gatesDigest } }`;
    const { data } = await this.ask(by, text, { m: matterId, d: plannedOn }, options);
    return { seenRulesVersion: data.e.rulesVersion, seenGatesDigest: data.e.gatesDigest };
  }

  /** One of the two signatures, over what its signer sees now. */
  async sign(
    as: 'CHIEF' | 'PRESIDING_JUDGE',
    { matterId, proposalId }: { matterId: string; proposalId: string },
    input: Input = {},
  ): Promise<Answered> {
    const [by, self] = as === 'CHIEF' ? [CHIEF, CHIEF_SELF] : [JUDGE, PRESIDING];
    const seen = await this.seen(by, matterId, self, (input.plannedOn as string | undefined) ?? DAY);
    const decision = { proposalId, act: 'HOLD', signedAs: as, reasons: 'Mọi điều kiện đều mở', venueId: VENUE, ...seen, ...input };
    return this.command(by, 'decideMobileTrial', decision, 'id version state act signedAs decidedAt reasons rulesVersion round', self);
  }

  async decided(): Promise<Road & { readonly proposalId: string }> {
    const road = await this.proposed();
    for (const as of ['CHIEF', 'PRESIDING_JUDGE'] as const) await this.done(this.sign(as, road), 'decideMobileTrial');
    return road;
  }

  async kinds(by: By, matterId: string): Promise<readonly string[]> {
    const { data } = await this.ask(by, 'query T($m: ID!) { matter(id: $m) { timeline(first: 50) { nodes { kind } } } }', { m: matterId });
    return data.matter.timeline.nodes.map(({ kind }: { kind: string }) => kind);
  }

  /** Where its hub answers. */
  get url(): string {
    return this.hub.url;
  }

  close(): Promise<void> {
    return this.hub.close();
  }
}
