import {
  AFTER_THE_JUDGMENT,
  ANALYST,
  type Body,
  BORDER,
  COURT,
  POLICE,
  report,
  SOCIAL,
  wholeMatter,
} from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  await wholeMatter(hub);
  await report(hub, [POLICE, 'reportCrimeTip', { number: '70/TB-CSĐT', receivedOn: '2020-02-02', place: '816' }]);
});
afterAll(() => hub.close());

const found = async (by: Body, text: string): Promise<number> => {
  const { data, errors } = await hub
    .signIn(...by)
    .ask('query ($text: ShortText) { matters(filter: { text: $text }) { totalCount } }', { text });
  expect(errors).toEqual([]);
  return data.matters.totalCount;
};

describe('the number of a document in a search', () => {
  it.each([
    ['the police, of their own tip', POLICE, '12/TB-CSĐT', 1],
    ['the police, as people type it', POLICE, ' 12 / tb-csđt', 1],
    ['the police, typed without đ', POLICE, '12/tb-csdt', 1],
    ['social affairs, typed without đ', SOCIAL, '3/tn-ldtbxh', 1],
    ['the police, of the court’s judgment', POLICE, '1/2020/HS-ST', 1],
    ['the court, of the indictment', COURT, '15/CT-VKS', 1],
    ['the court, of the border guard’s record', COURT, '7/BB-ĐBP', 1],
    ['no part of a number', POLICE, '12/TB', 0],
    ['a number that there is not', POLICE, '999/TB-CSĐT', 0],
  ] as const)('finds its matter: %s', async (_, by, text, count) => {
    expect(await found(by, text)).toBe(count);
  });

  it.each([
    ['an analyst, who sees no numbers', ANALYST, '12/TB-CSĐT'],
    ['another district, without đ too', ['police.investigator', 'CA-TG-CB'], '12/TB-CSDT'],
    ['another district', ['police.investigator', 'CA-TG-CB'], '12/TB-CSĐT'],
    ['the border guard, past its part, of a victim’s reception', BORDER, '3/TN-LĐTBXH'],
    ['who is only pointed to the matter', ['police.investigator', 'CA-TG-PC02'], '45/QĐ-CSĐT'],
    ['social affairs, of a tip in which they take no part', SOCIAL, '70/TB-CSĐT'],
  ] as const)('finds nothing for %s: the same as for a number that there is not', async (_, by, text) => {
    expect(await found(by, text)).toBe(0);
    expect(await found(by, '999/TB-CSĐT')).toBe(0);
  });

  it('still finds by place and code', async () => {
    expect(await found(POLICE, 'go cong')).toBe(2);
    expect(await found(ANALYST, 'go cong')).toBe(2);
  });

  it.each([
    ['the number', '999/tb-csđt', ['999/TB-CSĐT']],
    ['the code', 'lt-2019-0001', ['LT-2019-0001']],
    ['nothing of other words', 'nguyễn văn a', []],
    ['nothing of what looks like a field', 'Nguyen.Van', []],
  ])('leaves %s on the trail, also where nothing is found', async (_, text, references) => {
    await hub.forget();
    await found(POLICE, text);

    expect(await hub.trail()).toMatchObject([{ refs: references }]);
  });

  it('costs one statement, and reads no number for whom none is ever shown', async () => {
    await hub.forget();
    await found(ANALYST, '12/TB-CSĐT');

    expect(hub.readingStatements).toHaveLength(1);
    expect(hub.readingStatements[0]).not.toContain('document_number');
  });
});
