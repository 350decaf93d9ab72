import type { CheckOutreachText } from './check-outreach-text.input.js';
import type { Wording } from './coarsen.js';
import type { Narrow } from './fitting.js';
import type { KeptWording } from './outreach-check.entity.js';
import type { OutreachPlace } from './outreach-words.js';

/** The places around a commune, each with its name and who lives there. */
export type Places = Readonly<Record<OutreachPlace, { readonly name: string; readonly inhabitants: number | null } | null>>;

/** A wording in the codes in which it was given, as far as it still names them. */
export function asKept(input: CheckOutreachText, { place, shares }: Wording, places: Places, fitting: number): KeptWording {
  const value = (attribute: string) => shares.find((share) => share.attribute === attribute)?.value ?? null;
  const named = (attribute: string, code: string | null | undefined) => (value(attribute) === null ? null : (code ?? null));
  const time = value('TIME');
  return {
    place,
    placeName: places[place]?.name ?? '',
    year: time === null ? null : (input.year ?? null),
    month: time === 'MONTH' ? (input.month ?? null) : null,
    ageBand: value('AGE_BAND'),
    sex: value('SEX'),
    offence: named('OFFENCE', input.offence),
    method: named('METHOD', input.method),
    relation: value('RELATION'),
    fitting,
  };
}

const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  TIME: ['thời gian', 'the time'],
  AGE_BAND: ['nhóm tuổi', 'the age'],
  SEX: ['giới tính', 'the sex'],
  OFFENCE: ['tội danh', 'the offence'],
  METHOD: ['phương thức', 'the method'],
  RELATION: ['quan hệ', 'the relation'],
};

/** Why a combination stands against the release. */
export function narrowSentence({ attributes }: Narrow, least: number): { readonly message: string; readonly messageEn: string } {
  const words = (language: 0 | 1) => attributes.map((attribute) => WORDS[attribute]?.[language] ?? attribute).join(', ');
  if (attributes.length === 0) {
    return {
      message: `Dưới ${least} người sinh sống ở địa danh được nêu, hoặc chưa có số liệu.`,
      messageEn: `Fewer than ${least} people live in the place named, or it is not known.`,
    };
  }
  return {
    message: `Dưới ${least} người ở đó phù hợp khi cùng nêu: ${words(0)}.`,
    messageEn: `Fewer than ${least} people there fit when it names together: ${words(1)}.`,
  };
}
