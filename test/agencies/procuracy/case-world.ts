import { type Answered, type SignInOptions, startHub, type TestHub } from '../../support/hub.js';

export type Input = Readonly<Record<string, unknown>>;
export type Reporter = readonly [role: string, organisation: string];

export const POLICE: Reporter = ['police.investigator', 'CA-TG-GC'];
export const PROSECUTOR: Reporter = ['procuracy.prosecutor', 'VKS-TG-GC'];
export const JUDGE: Reporter = ['courts.judge', 'TA-TG-GC'];
export const APPEAL_JUDGE: Reporter = ['courts.judge', 'TA-TG'];

/** A document of a body, as another one quotes it. */
export interface Quoted {
  readonly number: string;
  readonly issuer: string;
  readonly year: number;
}

/** One hub in which a case goes from the charge to the judgment; every number is drawn anew, so that tests share it. */
export class CaseWorld {
  #last = 0;

  private constructor(readonly hub: TestHub) {}

  static async open(now = '2019-12-01T08:00:00+07:00'): Promise<CaseWorld> {
    return new CaseWorld(await startHub({ now }));
  }

  number(type: string): string {
    this.#last += 1;
    return `${this.#last}/${type}`;
  }

  report(by: Reporter, mutation: string, input: Input, fields = 'id version', options: SignInOptions = {}): Promise<Answered> {
    const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
    const text = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
    return this.hub.signIn(...by, options).ask(text, { input });
  }

  /** Reports what a test takes for granted, and answers with its document. */
  async given(by: Reporter, type: string, mutation: string, input: Input): Promise<Quoted> {
    const document = { number: this.number(type), issuer: by[1], year: 2019 };
    const { errors, text } = await this.report(by, mutation, { number: document.number, numberYear: 2019, ...input });
    if (errors.length > 0) throw new Error(`${mutation} was not taken: ${text}`);
    return document;
  }

  /** A case of 20 March 2019 with one accused charged on 10 April. */
  async charged(): Promise<{ readonly opening: Quoted; readonly charge: Quoted }> {
    const opening = await this.given(POLICE, 'QĐ-CSĐT', 'initiateCase', {
      initiatedOn: '2019-03-20',
      place: '816',
      offences: [{ article: '150', clause: '2' }],
    });
    const matter = { document: opening };
    const charge = await this.given(POLICE, 'QĐ-CSĐT', 'chargeAccused', {
      matter,
      issuedOn: '2019-04-10',
      fullName: 'Nguyễn Văn Giả',
      yearOfBirth: 1980,
    });
    return { opening, charge };
  }

  /** Concluded on 1 August, the file received on 5 August. */
  async received() {
    const { opening, charge } = await this.charged();
    const conclusion = await this.given(POLICE, 'KLĐT', 'concludeInvestigation', {
      matter: { document: opening },
      issuedOn: '2019-08-01',
      proposal: 'PROSECUTE',
      procuracy: 'VKS-TG-GC',
    });
    const file = await this.given(PROSECUTOR, 'BB-VKS', 'receiveFile', {
      matter: { document: conclusion },
      receivedOn: '2019-08-05',
      conclusion,
    });
    return { opening, charge, conclusion, file };
  }

  /** Indicted on 20 August before the district court. */
  async indicted() {
    const before = await this.received();
    const indictment = await this.given(PROSECUTOR, 'CT-VKS', 'issueIndictment', {
      matter: { document: before.file },
      issuedOn: '2019-08-20',
      court: 'TA-TG-GC',
      offences: [{ article: '150', clause: '2' }],
    });
    return { ...before, indictment };
  }

  /** Registered on 25 August. */
  async registered(input: Input = {}) {
    const before = await this.indicted();
    const { indictment } = before;
    const trial = await this.given(JUDGE, 'TLST-HS', 'registerCase', {
      matter: { document: indictment },
      registeredOn: '2019-08-25',
      indictment,
      ...input,
    });
    return { ...before, trial };
  }

  /** Judged on 20 September: six years. */
  async judged() {
    const before = await this.registered();
    const { trial, charge } = before;
    const judgment = await this.given(JUDGE, 'HS-ST', 'pronounceJudgment', {
      matter: { document: trial },
      pronouncedOn: '2019-09-20',
      outcomes: [{ charge, sentenceMonths: 72 }],
    });
    return { ...before, judgment };
  }

  /** Appealed on 25 September to the provincial court, which registered it on 15 October. */
  async appealed() {
    const before = await this.judged();
    const { judgment, trial } = before;
    await this.given(JUDGE, 'KC-HS', 'recordAppeal', {
      matter: { document: trial },
      appealedOn: '2019-09-25',
      by: 'ACCUSED',
      judgment,
      appealCourt: 'TA-TG',
    });
    const appeal = await this.given(APPEAL_JUDGE, 'TLPT-HS', 'registerCase', {
      matter: { document: judgment },
      registeredOn: '2019-10-15',
      instance: 'APPEAL',
      judgment,
    });
    return { ...before, appeal };
  }

  /** What a caller reads of the matter that a document belongs to. */
  async read(by: Reporter, document: Quoted, selection: string, options: { readonly purpose?: string } = {}) {
    const answer = await this.hub
      .signIn(...by)
      .ask(`query ($r: String) { matter(reference: $r) { ${selection} } }`, { r: document.number }, options);
    if (answer.errors.length > 0) throw new Error(answer.text);
    return { matter: answer.data.matter, withheld: answer.withheld };
  }

  close(): Promise<void> {
    return this.hub.close();
  }
}
