import type { Bilingual } from '../../hub/exporting/export-words.js';
import type { FigureStep } from './step-figure.js';

/** A name in Vietnamese and in English. */
export type Named = readonly [label: string, labelEn: string];
type Names<Key extends string> = Readonly<Record<Key, Named>>;

export const namedIn = ({ VI, EN }: Bilingual): Named => [VI, EN];

export const BORDER_NAMES: Names<'true' | 'false'> = {
  true: ['Có Bộ đội Biên phòng tham gia', 'With the border guard'],
  false: ['Không có Bộ đội Biên phòng', 'Without the border guard'],
};

export const STEP_NAMES: Names<FigureStep> = {
  TIP_TO_INITIATION: ['Từ nguồn tin đến khởi tố', 'From tip to initiation'],
  INITIATION_TO_CONCLUSION: ['Từ khởi tố đến kết luận điều tra', 'From initiation to conclusion'],
  CONCLUSION_TO_INDICTMENT: ['Từ kết luận điều tra đến cáo trạng', 'From conclusion to indictment'],
  INDICTMENT_TO_REGISTRATION: ['Từ cáo trạng đến thụ lý', 'From indictment to registration'],
  REGISTRATION_TO_JUDGMENT: ['Từ thụ lý đến bản án sơ thẩm', 'From registration to first-instance judgment'],
  JUDGMENT_TO_FORCE: ['Từ bản án sơ thẩm đến khi có hiệu lực', 'From first-instance judgment to legal force'],
};

/** All values of a list that are hidden, together. */
export const HIDDEN_VALUES: Named = ['Giá trị khác, bị ẩn', 'Others, hidden'];

/** In the order of their numbers in the summaries, the unknown first. */
export const SEXES: readonly (readonly [code: string, ...Named])[] = [
  ['UNKNOWN', 'Chưa rõ', 'Unknown'],
  ['FEMALE', 'Nữ', 'Female'],
  ['MALE', 'Nam', 'Male'],
  ['OTHER', 'Khác', 'Other'],
];

export const AGE_BANDS: readonly (readonly [code: string, ...Named])[] = [
  ['UNKNOWN', 'Chưa rõ', 'Unknown'],
  ['UNDER_6', 'Dưới 6 tuổi', 'Under 6'],
  ['SIX_TO_TWELVE', 'Từ 6 đến 12 tuổi', '6 to 12'],
  ['THIRTEEN_TO_FIFTEEN', 'Từ 13 đến 15 tuổi', '13 to 15'],
  ['SIXTEEN_TO_SEVENTEEN', 'Từ 16 đến 17 tuổi', '16 to 17'],
  ['EIGHTEEN_TO_TWENTY_NINE', 'Từ 18 đến 29 tuổi', '18 to 29'],
  ['THIRTY_AND_OVER', 'Từ 30 tuổi trở lên', '30 and over'],
];

export const STATE_NAMES = {
  UNKNOWN: ['Chưa rõ', 'Not recorded'],
  NOT_ASSIGNABLE: ['Không quy về một đơn vị', 'Not assignable to one unit'],
  NOT_SHOWN: ['Bạn không được xem', 'Not shown to you'],
} as const satisfies Names<'UNKNOWN' | 'NOT_ASSIGNABLE' | 'NOT_SHOWN'>;

export const NOTES = {
  matters: [
    'Đếm các vụ việc bạn được biết, theo những gì bạn được xem trong từng vụ việc; không kể dữ kiện đang chờ cơ quan chủ trì tiếp nhận, tuy danh sách của nơi đã gửi có kể.',
    'Counts the matters that exist for you, by what you may see in each; facts that wait to be accepted are left out, though lists of whoever sent them count them.',
  ],
  victims: [
    'Nạn nhân chỉ được đếm theo năm tiếp nhận; ô dưới 5 và những ô có thể làm lộ ô đó bị ẩn.',
    'Victims are counted by the year of reception only; cells under 5, and those that would give them away, are hidden.',
  ],
  victimsOfYearsOnly: [
    'Số nạn nhân không có khi lọc theo điều kiện khác ngoài năm: hiệu của hai con số có thể chỉ ra một người.',
    'No count of victims under any filter but years: the difference of two counts could mean one person.',
  ],
  victimsClosed: ['Bạn không được xem tình trạng nạn nhân.', 'The status of victims is not shown to you.'],
} as const satisfies Names<'matters' | 'victims' | 'victimsOfYearsOnly' | 'victimsClosed'>;
