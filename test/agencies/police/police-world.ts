import { type Answered, startHub, type TestHub } from '../../support/hub.js';

export type Input = Readonly<Record<string, unknown>>;

const POLICE = 'CA-TG-GC';

/** A hub in which the police of Gò Công report; every number is drawn anew, so that tests share one hub. */
export class PoliceWorld {
  #last = 0;

  private constructor(readonly hub: TestHub) {}

  static async open(): Promise<PoliceWorld> {
    return new PoliceWorld(await startHub());
  }

  number(type = 'QĐ-CSĐT'): string {
    this.#last += 1;
    return `${this.#last}/${type}`;
  }

  investigator(organisation = POLICE) {
    return this.hub.signIn('police.investigator', organisation);
  }

  report(mutation: string, input: Input, by = this.investigator(), fields = 'id version'): Promise<Answered> {
    const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
    return by.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`, { input });
  }

  async reported(mutation: string, input: Input, by = this.investigator()): Promise<string> {
    const { data, text } = await this.report(mutation, input, by);
    if (!data?.[mutation]?.id) throw new Error(`${mutation} was not taken: ${text}`);
    return data[mutation].id;
  }

  /** A matter with a tip of 1 March 2019. */
  async tip(): Promise<{ readonly matter: Input; readonly tip: Input }> {
    const number = this.number('TB-CSĐT');
    const document = { number, issuer: POLICE, year: 2019 };
    await this.reported('reportCrimeTip', { number, receivedOn: '2019-03-01', kind: 'DENUNCIATION', content: 'nội dung' });
    return { matter: { document }, tip: document };
  }

  /** A matter with a case initiated on 20 March 2019. */
  async initiated(): Promise<{ readonly matter: Input }> {
    const number = this.number();
    await this.reported('initiateCase', { number, initiatedOn: '2019-03-20', place: '824', offences: [{ article: '150', clause: '2' }] });
    return { matter: { document: { number, issuer: POLICE, year: 2019 } } };
  }

  /** A case with one accused charged on 10 April 2019. */
  async charged(): Promise<{ readonly matter: Input; readonly charge: Input }> {
    const { matter } = await this.initiated();
    const number = this.number();
    await this.reported('chargeAccused', { number, matter, issuedOn: '2019-04-10', fullName: 'Nguyễn Văn Giả', yearOfBirth: 1980 });
    return { matter, charge: { number, issuer: POLICE, year: 2019 } };
  }

  /** What the police of the matter read of it. */
  async read(
    matter: Input,
    selection: string,
    { by = this.investigator(), purpose }: { by?: ReturnType<TestHub['signIn']>; purpose?: string } = {},
  ) {
    const { document, code } = matter as { document?: { number: string }; code?: string };
    const { data } = await by.ask(
      `query ($r: String) { matter(reference: $r) { ${selection} } }`,
      { r: code ?? document?.number },
      purpose ? { purpose } : {},
    );
    return data?.matter ?? null;
  }

  /** A supervisor puts `demo` in charge, so that starred cells may open. */
  async handle(matter: Input): Promise<void> {
    const { id } = await this.read(matter, 'id');
    const supervisor = this.hub.signIn('police.supervisor', POLICE);
    await supervisor.ask('mutation ($input: AssignHandler!) { assignHandler(input: $input) { id } }', {
      input: { matterId: id, subject: 'demo' },
    });
  }

  /** The procuracy of Gò Công approves a charge. */
  async approve(matter: Input, charge: Input): Promise<void> {
    const input = { matter, charge, number: this.number('QĐ-VKS'), decision: 'APPROVE', decidedOn: '2019-04-12' };
    const { text, codes } = await this.report('decideCharge', input, this.hub.signIn('procuracy.prosecutor', 'VKS-TG-GC'), 'id');
    if (codes.length > 0) throw new Error(text);
  }

  close(): Promise<void> {
    return this.hub.close();
  }
}
