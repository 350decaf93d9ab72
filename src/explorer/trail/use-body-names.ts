import { useAsk } from '../api/use-ask.js';
import { useLanguage } from '../app/language.js';
import { BodiesByCodeDocument } from '../generated/operations.js';

/** What bodies are called, by their codes: all of them in one question. */
export function useBodyNames(codes: readonly string[]): ReadonlyMap<string, string> {
  const { language } = useLanguage();
  const asked = [...new Set(codes)].toSorted();
  const { data } = useAsk(BodiesByCodeDocument, { codes: asked }, { enabled: asked.length > 0, keep: true, withoutPurpose: true });
  const found = data?.data.organisations ?? [];
  return new Map(found.map(({ code, name, nameEn }) => [code ?? '', (language === 'en' && nameEn) || name || '']));
}
