import { useAsk } from '../api/use-ask.js';
import { useLanguage, useWords } from '../app/language.js';
import { NamesInAddressDocument } from '../generated/operations.js';
import { unitName } from './filters/unit-name.js';
import { filterWords } from './filters/words.js';
import type { MattersSearch } from './search.js';

/** Code and first day name exactly one unit; a code alone, as other pages link by it, the unit that bore it first. */
const KEY = /-\d{8}$/;

/** `area` tells the unit from its namesakes, `place` is its bare name. */
export interface Names {
  readonly area: string;
  readonly place: string;
  readonly org: string;
}

/** What the codes of the address are called; the codes themselves until that is known. */
export function useNames({ area, org }: MattersSearch): Names {
  const words = useWords(filterWords);
  const { language } = useLanguage();
  const isKey = area !== undefined && KEY.test(area);
  const variables = {
    key: isKey ? area : null,
    withKey: isKey,
    area: isKey ? null : (area ?? null),
    withArea: area !== undefined && !isKey,
    org: org ?? null,
    withOrg: org !== undefined,
  };
  const { data } = useAsk(NamesInAddressDocument, variables, { enabled: Boolean(area || org), keep: true, withoutPurpose: true });
  const unit = data?.data.byKey?.[0] ?? data?.data.byCode?.[0];
  const body = data?.data.organisations?.[0];
  return {
    place: unit?.name ?? area ?? '',
    area: unit ? unitName({ ...unit, partOf: null }, words) : (area ?? ''),
    org: body ? (language === 'en' && body.nameEn) || body.name || '' : (org ?? ''),
  };
}
