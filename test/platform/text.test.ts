import { fold, nfc } from '../../src/platform/text.js';

it.each([
  ['Đồng Tháp', 'dong thap'],
  ['Gò Công Đông', 'go cong dong'],
  ['NGUYỄN THỊ Ở', 'nguyen thi o'],
  ['Nguye\u0302\u0303n', 'nguyen'],
  ['12/QĐ-CSĐT', '12/qd-csdt'],
])('folds %s', (text, expected) => {
  expect(fold(text)).toBe(expected);
});

it('keeps one form of a text', () => {
  expect(nfc('Nguye\u0302\u0303n')).toBe('Nguyễn');
});
