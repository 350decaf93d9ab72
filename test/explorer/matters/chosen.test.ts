import { chosenIn } from '../../../src/explorer/matters/filters/chosen.js';
import { unitName } from '../../../src/explorer/matters/filters/unit-name.js';
import { listed, sumOf } from '../../../src/explorer/matters/funnel-steps.js';

const said = {
  sayText: 'có “{}”',
  sayArea: 'tại {}',
  sayOrg: 'có {} tham gia',
  sayAgency: 'có {} tham gia',
  sayNone: 'tin báo chưa có quyết định',
  saySome: 'tin báo đã có quyết định',
  sayHeld: '{} đang giữ hồ sơ',
  sayBorder: 'có biên phòng',
  sayNoBorder: 'không có biên phòng',
  sayOffence: 'Điều {}',
  sayLate: 'quá hạn',
  sayMine: 'việc của tôi',
  sayWarned: 'có cảnh báo',
  sayDue: 'có thời hạn đang chạy',
  sayStep: 'giai đoạn {}',
  openedIn: 'mở năm {}',
  receivedIn: 'nhận tin năm {}',
  openedFrom: 'mở từ {}',
  receivedFrom: 'nhận tin từ {}',
  openedTo: 'mở đến hết {}',
  receivedTo: 'nhận tin đến hết {}',
};

const names = {
  words: said,
  stages: { TIP_RECEIVED: 'Nguồn tin', TIP_SUSPENDED: 'Tạm đình chỉ nguồn tin', NOT_INITIATED: 'Không khởi tố' },
  agencies: { COURTS: 'Tòa án' },
  codes: {},
  area: 'Huyện Gò Công Đông (trước 01/07/2025)',
  org: '',
};

describe('the sentence above the list', () => {
  it('reads the conditions in words, and says which of the address each is', () => {
    const search = {
      area: '824-19000101',
      from: '2019',
      to: '2019',
      outcome: 'none',
      agency: 'COURTS',
      sort: 'DUE',
      cols: 'code',
    } as const;

    expect(chosenIn(search, names)).toEqual([
      { keys: ['area'], says: 'tại Huyện Gò Công Đông (trước 01/07/2025)' },
      { keys: ['from', 'to'], says: 'nhận tin năm 2019' },
      { keys: ['outcome'], says: 'tin báo chưa có quyết định' },
      { keys: ['agency'], says: 'có Tòa án tham gia' },
      { keys: ['sort'], says: 'có thời hạn đang chạy' },
    ]);
  });

  it('calls all the stages of a step of the funnel by that step, and some of them by their names', () => {
    expect(chosenIn({ stage: 'TIP_RECEIVED,TIP_SUSPENDED,NOT_INITIATED' }, names)[0]?.says).toBe('giai đoạn Nguồn tin');
    expect(chosenIn({ stage: 'TIP_SUSPENDED,TIP_RECEIVED' }, names)[0]?.says).toBe('Tạm đình chỉ nguồn tin / Nguồn tin');
    expect(chosenIn({ stage: 'TIP_RECEIVED' }, names)[0]?.says).toBe('Nguồn tin');
  });

  it('says years as what they are of', () => {
    expect(chosenIn({ from: '2019' }, names)).toEqual([{ keys: ['from', 'to'], says: 'mở từ 2019' }]);
    expect(chosenIn({ from: '2019', to: '2020-05-03' }, names)[0]?.says).toBe('mở từ 2019, mở đến hết 03/05/2020');
  });
});

it('tells a unit from its namesakes by what it lies in and when it stood', () => {
  const words = { before: 'trước', since: 'từ' };
  const partOf = { name: 'Tỉnh Tiền Giang' };

  expect(unitName({ name: 'Thành phố Gò Công', partOf, validFrom: '2024-05-01', validTo: '2025-07-01' }, words)).toBe(
    'Thành phố Gò Công, Tỉnh Tiền Giang (từ 01/05/2024, trước 01/07/2025)',
  );
  expect(unitName({ name: 'Tỉnh Đồng Tháp', validFrom: '1900-01-01', validTo: null }, words)).toBe('Tỉnh Đồng Tháp');
});

it('adds up the stages of a step, and says so where one was not counted to its end', () => {
  const counts = new Map([
    ['TIP_RECEIVED', listed(26)],
    ['TIP_SUSPENDED', listed(4)],
    ['IN_FORCE', listed(10_001)],
  ]);

  expect(sumOf(counts, ['TIP_RECEIVED', 'TIP_SUSPENDED', 'NOT_INITIATED'])).toEqual({ count: 30, more: false });
  expect(sumOf(counts, ['IN_FORCE'])).toEqual({ count: 10_000, more: true });
});
