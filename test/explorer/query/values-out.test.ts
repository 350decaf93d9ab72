import { buildSchema, parse, validate } from 'graphql';
import { valuesOut } from '../../../src/explorer/query/kept/values-out.js';

const schema = buildSchema(`
  scalar ShortText
  scalar Code
  input Filter { text: ShortText place: Code by: Code names: [ShortText!] }
  type Matter { code: String tip(number: ShortText!): String }
  type Query { matter(reference: String): Matter matters(filter: Filter, first: Int): [Matter] }
`);

describe('a query without its values', () => {
  it('has a variable in the place of each text, also in inputs, lists and fragments, and no comment', () => {
    const out = valuesOut(
      schema,
      `# Nguyễn Văn A
      { matter(reference: "LT-1") { ...part } matters(first: 5, filter: { text: "A", place: "824", by: "CA-TG", names: ["B", "C"] }) { code } }
      fragment part on Matter { tip(number: "31/CA") }`,
    );

    expect(out.variables).toEqual({ reference: 'LT-1', text: 'A', by: 'CA-TG', names: 'B', names2: 'C', number: '31/CA' });
    expect(out.text).not.toMatch(/LT-1|"A"|31\/CA|Nguyễn/);
    expect(out.text).toContain('place: "824"');
    expect(out.text).toContain(
      'query ($reference: String, $text: ShortText, $by: Code, $names: ShortText!, $names2: ShortText!, $number: ShortText!)',
    );
    expect(validate(schema, parse(out.text))).toEqual([]);
  });

  it('keeps the variables that are there, and takes no name twice', () => {
    const out = valuesOut(
      schema,
      'query Q($reference: String) { matter(reference: $reference) { code } other: matter(reference: "x") { code } }',
    );

    expect(out.variables).toEqual({ reference2: 'x' });
    expect(out.text).toContain('query Q($reference: String, $reference2: String)');
    expect(validate(schema, parse(out.text))).toEqual([]);
  });

  it('refuses what is not well-formed', () => {
    expect(() => valuesOut(schema, '{ matter(')).toThrow();
  });
});
