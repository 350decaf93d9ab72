import { parse } from 'csv-parse/sync';
import { AFTER_THE_JUDGMENT, type Body, type Input, POLICE, report, wholeMatter } from '../../acceptance/whole-matter.js';
import { type Answered, type SignInOptions, startHub, type TestHub } from '../../support/hub.js';

const EXPORT = 'mutation ($input: ExportMatters!) { exportMatters(input: $input) { fileName mediaType content rows cut } }';

/** Every column of the list. */
const ALL = [
  ...['CODE', 'TITLE', 'PLACE', 'STAGE', 'HOLDER', 'AGENCIES', 'NEXT_DEADLINE', 'WARNINGS', 'OFFENCES', 'SERIOUSNESS'],
  ...['MODE', 'TIPS', 'OPENED', 'LAST_CHANGE'],
];

/** Three matters of one district: one through to the end, one tip, one case; and what their codes are. */
export async function exportingHub(): Promise<{ readonly hub: TestHub; readonly codes: ReadonlyMap<string, string> }> {
  const hub = await startHub({ now: AFTER_THE_JUDGMENT });
  await wholeMatter(hub);
  await report(hub, [POLICE, 'reportCrimeTip', { number: '70/TB-CSĐT', receivedOn: '2020-05-02', place: '816' }]);
  await report(hub, [
    POLICE,
    'initiateCase',
    { number: '71/QĐ-CSĐT', numberYear: 2020, initiatedOn: '2020-03-03', offences: [{ article: '151', clause: '1' }] },
  ]);
  const codes = new Map<string, string>();
  for (const [name, reference] of [
    ['whole', '12/TB-CSĐT'],
    ['tip', '70/TB-CSĐT'],
    ['case', '71/QĐ-CSĐT'],
  ] as const) {
    const { data } = await hub.signIn(...POLICE).ask('query ($r: String) { matter(reference: $r) { code } }', { r: reference });
    codes.set(name, data.matter.code);
  }
  return { hub, codes };
}

export const exportBy = (
  hub: TestHub,
  [role, organisation]: Body,
  input: Input,
  options: SignInOptions = {},
  purpose?: string,
): Promise<Answered> =>
  hub.signIn(role, organisation, options).ask(EXPORT, { input: { columns: ALL, format: 'CSV', ...input } }, purpose ? { purpose } : {});

export const linesOf = ({ data, text }: Answered): string[][] => {
  if (!data?.exportMatters) throw new Error(text);
  return parse(Buffer.from(data.exportMatters.content, 'base64'), { bom: true });
};
