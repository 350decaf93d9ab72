import { buildSchema, introspectionFromSchema, parse } from 'graphql';
import { fieldsAsked } from '../../../src/explorer/query/rights/fields-asked.js';
import { groundOf, rightText } from '../../../src/explorer/query/rights/right-text.js';
import { type Right, rightsOf, standingOf } from '../../../src/explorer/query/rights/right.js';
import { toldSchema } from '../../../src/explorer/query/rights/told-schema.js';

const right = (part: Partial<Right>): Right => ({
  coordinate: 'Victim.identity',
  outcome: 'SHOW',
  reasons: [],
  coarse: false,
  forPurposes: null,
  ground: 'Luật 53/2024/QH15 Điều 3',
  office: 'SOCIAL_AFFAIRS',
  ...part,
});

describe('a right in words', () => {
  it.each([
    [{}, 'open', 'Được xem'],
    [{ coarse: true }, 'open', 'Được xem: chỉ đến tháng hoặc đến huyện'],
    [{ outcome: 'MASK' as const }, 'masked', 'Chỉ thấy ký hiệu'],
    [{ reasons: ['BEFORE_INDICTMENT'] }, 'depends', 'Tùy trường hợp: từ khi có cáo trạng và thụ lý'],
    [
      { outcome: 'MASK' as const, reasons: ['BEFORE_APPROVED_CHARGE'] },
      'depends',
      'Tùy trường hợp: từ khi khởi tố bị can được phê chuẩn; chỉ thấy ký hiệu',
    ],
    [
      { outcome: 'WITHHOLD' as const, reasons: ['NOT_HANDLING', 'PURPOSE_MISSING'], forPurposes: ['VICTIM_SUPPORT' as const] },
      'depends',
      'Tùy trường hợp: khi bạn được phân công vụ việc; khi chọn mục đích Hỗ trợ nạn nhân; hỏi từng vụ việc một',
    ],
    [{ outcome: 'WITHHOLD' as const, reasons: ['NOT_YOUR_TASK'] }, 'closed', 'Không được xem: ngoài nhiệm vụ của bạn'],
    [
      { coordinate: 'Mutation.openCase', outcome: 'WITHHOLD' as const, reasons: ['NOT_YOUR_TASK'] },
      'closed',
      'Không được dùng: ngoài nhiệm vụ của bạn',
    ],
    [{ coordinate: 'Query.matter' }, 'open', 'Được dùng'],
  ])('%j is %s', (part, standing, text) => {
    expect(standingOf(right(part))).toBe(standing);
    expect(rightText(right(part), 'vi')).toBe(text);
  });

  it('names the ground and whom to ask, and says in Vietnamese where the law is silent', () => {
    expect(groundOf(right({}), 'vi')).toBe('Căn cứ: Luật 53/2024/QH15 Điều 3 · Hỏi: Lao động – TBXH / Y tế');
    expect(groundOf(right({ ground: 'our choice: a coarse day', office: null }), 'vi')).toBe(
      'Căn cứ: lựa chọn của hệ thống, không có luật quy định',
    );
  });
});

const schema = buildSchema(
  'type Query { matter(reference: String): Matter } type Matter { code: String! victims: [Victim!] } """x""" type Victim { code: String }',
);

describe('the schema with rights in it', () => {
  it('says of each field first what the caller may see, and leaves the rest as it is', () => {
    const rights = rightsOf({
      ownAccess: [right({ coordinate: 'Victim.code', outcome: 'WITHHOLD', reasons: ['NOT_YOUR_TASK'], ground: 'BLTTHS Điều 62' })],
    });
    const { types } = toldSchema(introspectionFromSchema(schema), rights, 'en').__schema;
    const described = types.flatMap((type) =>
      type.kind === 'OBJECT' && !type.name.startsWith('__')
        ? type.fields.map(({ name, description }) => [`${type.name}.${name}`, description ?? null])
        : [],
    );

    expect(Object.fromEntries(described)).toEqual({
      'Query.matter': null,
      'Matter.code': null,
      'Matter.victims': null,
      'Victim.code': '○ You may not see it: not your task\n\nGround: BLTTHS Điều 62 · Ask: Social affairs',
    });
  });

  it('finds every field that a text asks, where its name stands, and nothing unknown', () => {
    const text = '{ m: matter { code __typename nothing ...more } } fragment more on Matter { victims { code } }';
    const asked = fieldsAsked(schema, parse(text));

    expect(asked.map(({ coordinate }) => coordinate)).toEqual(['Query.matter', 'Matter.code', 'Matter.victims', 'Victim.code']);
    expect(asked.map(({ start, end }) => text.slice(start, end))).toEqual(['matter', 'code', 'victims', 'code']);
  });
});
