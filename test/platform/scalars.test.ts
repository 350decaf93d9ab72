import { type GraphQLScalarType, parseValue } from 'graphql';
import { isHubError } from '../../src/platform/errors.js';
import * as scalars from '../../src/platform/scalars/index.js';
import { COUNTRY_CODES } from '../../src/platform/scalars/country-codes.js';
import { earliestDay, latestDay } from '../../src/platform/scalars/partial-date.js';

type Scalar = GraphQLScalarType<unknown, unknown>;

function refusal(scalar: Scalar, value: unknown): unknown {
  try {
    return { accepted: scalar.parseValue(value) };
  } catch (error) {
    return isHubError(error) ? error.code : error;
  }
}

const accepted: readonly [Scalar, unknown, unknown][] = [
  [scalars.FullDate, '2020-02-29', '2020-02-29'],
  [scalars.FullDate, '1900-01-01', '1900-01-01'],
  [scalars.PartialDate, '2019', '2019'],
  [scalars.PartialDate, '2019-08', '2019-08'],
  [scalars.PartialDate, '2100-12-31', '2100-12-31'],
  [scalars.DateTime, '2019-08-21T02:00:00Z', '2019-08-21T09:00:00+07:00'],
  [scalars.DateTime, '2019-08-21T09:00+07:00', '2019-08-21T09:00:00+07:00'],
  [scalars.DateTime, '2019-08-21T09:00:00.1234567+07:00', '2019-08-21T09:00:00.123+07:00'],
  [scalars.DocumentNumber, ' 12/QĐ-CSĐT  (PC02) ', '12/QĐ-CSĐT (PC02)'],
  [scalars.DocumentNumber, '45/2019/HS-ST', '45/2019/HS-ST'],
  [scalars.PersonCode, 'NN-2019/07', 'NN-2019/07'],
  [scalars.PlaceName, 'Gò Công Đông', 'Gò Công Đông'],
  [scalars.ShortText, '  Nguye\u0302\u0303n ', 'Nguyễn'],
  [scalars.ShortText, 'ă'.repeat(200), 'ă'.repeat(200)],
  [scalars.ShortText, '😀'.repeat(200), '😀'.repeat(200)],
  [scalars.LongText, 'một\r\nhai\tba', 'một\nhai\tba'],
  [scalars.Year, 2019, 2019],
  [scalars.Count, 0, 0],
  [scalars.Count, 10_000, 10_000],
  [scalars.Months, 1200, 1200],
  [scalars.Amount, 70_000_000_000, 70_000_000_000],
  [scalars.Code, 'LT-2019-0037', 'LT-2019-0037'],
  [scalars.Country, 'KHM', 'KHM'],
];

it.each(accepted)('%s takes %j', (scalar, value, expected) => {
  expect(scalar.parseValue(value)).toBe(expected);
});

const refused: readonly [Scalar, unknown][] = [
  [scalars.FullDate, '2019-02-29'],
  [scalars.FullDate, '2019-08'],
  [scalars.FullDate, '21/08/2019'],
  [scalars.FullDate, '2019-08-21T00:00:00Z'],
  [scalars.FullDate, 20190821],
  [scalars.PartialDate, '2019-13'],
  [scalars.PartialDate, '2019-00'],
  [scalars.PartialDate, '2019-04-31'],
  [scalars.PartialDate, '1899'],
  [scalars.PartialDate, '2101-01'],
  [scalars.PartialDate, '2019-8-1'],
  [scalars.PartialDate, '２０１９'],
  [scalars.PartialDate, 2019],
  [scalars.DateTime, '2019-08-21T09:00:00'],
  [scalars.DateTime, '2019-02-30T09:00:00Z'],
  [scalars.DateTime, '2019-08-21T25:00:00Z'],
  [scalars.DateTime, '2019-08-21T09:00:00+07:00[Asia/Ho_Chi_Minh]'],
  [scalars.DateTime, '1899-12-31T00:00:00Z'],
  [scalars.DocumentNumber, ''],
  [scalars.DocumentNumber, '---'],
  [scalars.DocumentNumber, "1' or 1=1"],
  [scalars.DocumentNumber, '1'.repeat(101)],
  [scalars.PersonCode, 'NN 01'],
  [scalars.ShortText, '   '],
  [scalars.ShortText, 'a\u0000b'],
  [scalars.ShortText, 'một\nhai'],
  [scalars.ShortText, 'a\ud800b'],
  [scalars.ShortText, 'a\ufffdb'],
  [scalars.ShortText, 'a\u202eb'],
  [scalars.ShortText, 'a'.repeat(201)],
  [scalars.ShortText, 'a'.repeat(1_000_000)],
  [scalars.LongText, 'a\u0000b'],
  [scalars.LongText, 'a\u001bb'],
  [scalars.LongText, 'a\udfffb'],
  [scalars.LongText, 'a'.repeat(20_001)],
  [scalars.Year, 1899],
  [scalars.Year, 2019.5],
  [scalars.Year, '2019'],
  [scalars.Count, -1],
  [scalars.Count, 10_001],
  [scalars.Count, Number.POSITIVE_INFINITY],
  [scalars.Months, 1201],
  [scalars.Amount, 1_000_000_000_001],
  [scalars.Amount, 0.5],
  [scalars.Code, 'lt-2019'],
  [scalars.Code, 'A'.repeat(65)],
  [scalars.Country, 'VN'],
  [scalars.Country, 'XXX'],
  [scalars.Country, null],
];

it.each(refused)('%s refuses %j', (scalar, value) => {
  expect(refusal(scalar, value)).toBe('BAD_USER_INPUT');
});

it('says in both languages what is expected and never what was sent', () => {
  const error = (() => {
    try {
      return scalars.PartialDate.parseLiteral(parseValue('"Nguyễn Văn Kín"'));
    } catch (thrown) {
      return thrown;
    }
  })() as { message: string; extensions: unknown; locations: unknown };

  expect(error.message).toBe('Cần một năm, tháng hoặc ngày có thật (2019, 2019-08 hoặc 2019-08-21), từ 1900 đến 2100.');
  expect(JSON.stringify(error)).toContain('A year, month or day that exists is expected');
  expect(JSON.stringify(error)).not.toContain('Kín');
  expect(error.locations).toEqual([{ line: 1, column: 1 }]);
});

it('reads literals of the right kind only', () => {
  expect(scalars.Count.parseLiteral(parseValue('5'))).toBe(5);
  expect(() => scalars.Count.parseLiteral(parseValue('"5"'))).toThrow();
  expect(() => scalars.FullDate.parseLiteral(parseValue('20190821'))).toThrow();
});

it('writes instants whatever the driver hands over', () => {
  expect(scalars.DateTime.serialize(new Date(1_566_352_800_000))).toBe('2019-08-21T09:00:00+07:00');
  expect(scalars.DateTime.serialize('2019-08-21T02:00:00+00:00')).toBe('2019-08-21T09:00:00+07:00');
});

it('knows the first and the last day that a partial date can mean', () => {
  const ends = ['2019', '2020-02', '2019-08-21'].map((text) => [String(earliestDay(text)), String(latestDay(text))]);

  expect(ends).toEqual([
    ['2019-01-01', '2019-12-31'],
    ['2020-02-01', '2020-02-29'],
    ['2019-08-21', '2019-08-21'],
  ]);
});

it('knows the 249 countries', () => {
  expect(COUNTRY_CODES.size).toBe(249);
});

it('describes every scalar', () => {
  expect(Object.values(scalars).filter((scalar) => !scalar.description?.includes('BAD_USER_INPUT'))).toEqual([]);
});
