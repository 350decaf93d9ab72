import { createHash } from 'node:crypto';
import { guide } from '../../src/demonstration/guide.js';
import type { FactScript, MatterScript } from '../../src/demonstration/matter-script.js';
import { LAST_DAY } from '../../src/demonstration/last-day.js';
import { matters } from '../../src/demonstration/matters.js';
import { projectPath } from '../../src/platform/project-root.js';
import { mustOccur } from './must-occur.js';

const data = projectPath('data');
const all: readonly MatterScript[] = [...matters(400, data)];
const facts = all.flatMap((matter) => matter.facts);

const digest = (scripts: Iterable<MatterScript>): string =>
  createHash('sha256')
    .update(JSON.stringify([...scripts]))
    .digest('hex');
const reported = (mutation: string): readonly FactScript[] => facts.filter((fact) => fact.mutation === mutation);
const withFact = (mutation: string): number => all.filter((matter) => matter.facts.some((fact) => fact.mutation === mutation)).length;

it('is the same every time, and a greater one begins with the smaller', () => {
  expect(all).toHaveLength(400);
  expect(digest(matters(400, data))).toBe(digest(all));
  expect(digest([...matters(450, data)].slice(0, 400))).toBe(digest(all));
  expect(all[0]).toBe(guide);
});

it.each(mustOccur)('has %s', (_, mutation, said) => {
  const found = reported(mutation).filter(({ input }) =>
    Object.entries(said).every(([field, value]) => (value === null ? input[field] !== undefined : input[field] === value)),
  );

  expect(found.length).toBeGreaterThan(0);
});

it('has more tips than cases, more cases than indictments, more indictments than trials', () => {
  const [tips, cases, indictments, trials] = ['reportCrimeTip', 'initiateCase', 'issueIndictment', 'pronounceJudgment'].map(withFact);

  expect([tips! > 1.5 * cases!, cases! > 1.15 * indictments!, indictments! > trials!]).toEqual([true, true, true]);
});

it('holds about one trial in twelve as a mobile one', () => {
  const held = reported('recordMobileTrial').filter(({ input }) => input.status === 'HELD').length;

  expect(held / withFact('pronounceJudgment')).toBeGreaterThan(1 / 16);
  expect(held / withFact('pronounceJudgment')).toBeLessThan(1 / 8);
});

it('knows the law of both worlds: bodies of districts before the reform, of regions after it', () => {
  const reporters = new Set(facts.map(({ organisation }) => organisation));

  for (const body of [
    'CA-TG-MT',
    'CA-TG-PC02',
    'CA-DT',
    'LDTBXH-TG',
    'SYT-TG',
    'SYT-DT',
    'VKS-TG-GC',
    'VKS-TG',
    'VKS-DT',
    'TA-TG',
    'TA-DT',
    'TA-TG-GC',
    'BP-TN-MB',
  ]) {
    expect(reporters).toContain(body);
  }
  expect([...reporters].some((body) => /^TA-DT-KV\d$/.test(body))).toBe(true);
  expect([...reporters].some((body) => /^VKS-DT-KV\d$/.test(body))).toBe(true);
});

it('ends on its last day and gives no number or code twice', () => {
  const papers = facts
    .filter(({ input }) => input.number && !input.correctionReason)
    .map(({ organisation, input }) => `${organisation}|${input.number}|${yearOf(input)}`);

  expect(facts.filter(({ recordedAt }) => recordedAt.slice(0, 10) > LAST_DAY)).toEqual([]);
  expect(new Set(papers).size).toBe(papers.length);
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
});

it('mixes no published case and no real person in', () => {
  const text = JSON.stringify(all);
  const phones = [...text.matchAll(/"phone":"([^"]+)"/g)].map(([, phone]) => phone);

  expect(text).not.toMatch(/PC-\d/);
  expect(phones.length).toBeGreaterThan(100);
  expect(phones.filter((phone) => !/^0000 \d{3} \d{3}$/.test(phone ?? ''))).toEqual([]);
});

it('writes a unit within the name of a hall as the unit is called', () => {
  const halls = [...JSON.stringify(all).matchAll(/"venue":"(?:Hội trường UBND|Nhà văn hóa|Trường Trung học phổ thông) ([^"]+)"/g)];

  expect(halls.length).toBeGreaterThan(10);
  expect(halls.map(([, unit]) => unit).filter((unit) => !/^(xã|phường|thị trấn) (\p{Lu}|\d)/u.test(unit ?? ''))).toEqual([]);
});

it('writes identity numbers in the shape of the law', () => {
  const numbers = [...JSON.stringify(all).matchAll(/"kind":"(?:CCCD|CITIZEN_ID)","number":"(\d+)"/g)].map(([, number]) => number);

  expect(numbers.length).toBeGreaterThan(100);
  expect(numbers.filter((number) => !/^082[0-3]\d\d000\d{3}$/.test(number ?? ''))).toEqual([]);
});

const yearOf = (input: FactScript['input']): string =>
  String(input.numberYear ?? Object.entries(input).find(([field]) => /(On|from)$/.test(field) && field !== 'offenceOn')?.[1]).slice(0, 4);
