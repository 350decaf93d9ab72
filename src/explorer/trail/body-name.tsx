import { useAsk } from '../api/use-ask.js';
import { useLanguage } from '../app/language.js';
import { BodyByCodeDocument } from '../generated/operations.js';

/** The body that a code stands for; nothing until its name is known. */
export function BodyName({ code }: { readonly code: string }) {
  const { language } = useLanguage();
  const { data } = useAsk(BodyByCodeDocument, { code }, { withoutPurpose: true });
  const body = data?.data.organisations[0];
  return (language === 'en' && body?.nameEn) || body?.name || '';
}
