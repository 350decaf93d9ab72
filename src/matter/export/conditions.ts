import type { Bilingual, ExportLanguage } from '../../hub/exporting/export-words.js';
import { shownDate } from '../../platform/sheets/shown-cell.js';
import type { MatterFilter } from '../matter-filter.js';
import type { Told } from './list-columns.js';
import { AGENCY_NAMES, MODE_NAMES, SERIOUSNESS_NAMES, STAGE_NAMES } from './list-words.js';

/** Names that were looked up with the list. */
interface Looked {
  readonly places?: readonly Told[];
  readonly organisations?: readonly Told[];
}

interface Words {
  readonly language: ExportLanguage;
  readonly looked: Looked;
}

interface Condition {
  readonly label: Bilingual;
  readonly text: (value: never, words: Words) => string;
}

const condition = <Value>(VI: string, EN: string, text: (value: Value, words: Words) => string): Condition => ({
  label: { VI, EN },
  text: text as Condition['text'],
});
const day = (date: string): string => shownDate(date);
const coded =
  (names: Readonly<Record<string, Bilingual>>) =>
  (code: string, { language }: Words) =>
    names[code]?.[language] ?? code;
const YES: Bilingual = { VI: 'có', EN: 'yes' };
const NO: Bilingual = { VI: 'không', EN: 'no' };
/** Some flags ask nothing where they are not set. */
const onlyIfSet = (value: boolean, words: Words): string => (value ? flag(value, words) : '');
const flag = (value: boolean, { language }: Words): string => (value ? YES : NO)[language];

/** What each filter asks, in words; in the order of the page. */
const CONDITIONS: Readonly<Record<Exclude<keyof MatterFilter, 'tip'>, Condition>> = {
  text: condition<string>('Tìm', 'Search', (text) => text),
  stage: condition<readonly string[]>('Giai đoạn', 'Stage', (all, words) => all.map((code) => coded(STAGE_NAMES)(code, words)).join(', ')),
  place: condition('Địa bàn', 'Place', placeName),
  agency: condition('Cơ quan tham gia', 'Agency taking part', coded(AGENCY_NAMES)),
  heldBy: condition('Cơ quan đang giữ hồ sơ', 'Agency that holds the file', coded(AGENCY_NAMES)),
  border: condition('Bộ đội Biên phòng tham gia', 'The border guard took part', flag),
  organisation: condition('Đơn vị tham gia', 'Body taking part', bodyName),
  openedFrom: condition('Mở từ ngày', 'Opened from', day),
  openedTo: condition('Mở đến ngày', 'Opened until', day),
  seriousness: condition('Mức độ', 'Seriousness', coded(SERIOUSNESS_NAMES)),
  offence: condition<string>('Tội danh', 'Offence', (article) => article),
  mode: condition('Hình thức xét xử', 'Form of trial', coded(MODE_NAMES)),
  assigned: condition('Được phân công cho tôi', 'Assigned to me', onlyIfSet),
  warned: condition('Có cảnh báo', 'With warnings', onlyIfSet),
  dueBefore: condition('Hết hạn trước ngày', 'Deadline ends before', day),
};

const OF_TIPS: Readonly<Record<string, Condition>> = {
  hasOutcome: condition('Tin báo đã có quyết định', 'Tip was decided on', flag),
  receivedFrom: condition('Tin báo tiếp nhận từ ngày', 'Tip received from', day),
  receivedTo: condition('Tin báo tiếp nhận đến ngày', 'Tip received until', day),
};

export function conditionsOf(filter: MatterFilter | null | undefined, language: ExportLanguage, looked: Looked): readonly string[] {
  const { tip, ...own } = filter ?? {};
  return [...said(own, CONDITIONS, { language, looked }), ...said(tip ?? {}, OF_TIPS, { language, looked })];
}

const said = (asked: object, conditions: Readonly<Record<string, Condition>>, words: Words): string[] =>
  Object.entries(conditions).flatMap(([name, { label, text }]) => {
    const value: unknown = (asked as Readonly<Record<string, unknown>>)[name];
    const told = value === null || value === undefined ? '' : text(value as never, words);
    return told === '' ? [] : [`${label[words.language]}: ${told}`];
  });

function placeName(code: string, { looked }: Words): string {
  const found = looked.places?.find((place) => place.code === code || place.key === code);
  return found ? `${found.name} (${code})` : code;
}

function bodyName(code: string, { language, looked }: Words): string {
  const found = looked.organisations?.find((body) => body.code === code);
  return found ? `${(language === 'EN' && found.nameEn) || found.name} (${code})` : code;
}
