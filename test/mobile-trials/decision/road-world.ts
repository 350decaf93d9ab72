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

  close(): Promise<void> {
    return this.hub.close();
  }
}
