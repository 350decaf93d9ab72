import { useLanguage } from '../../app/language.js';

interface Named {
  readonly name?: string | null;
  readonly nameEn?: string | null;
}

interface Said {
  readonly message?: string | null;
  readonly messageEn?: string | null;
}

/** Names and sentences of the hub in the person's language, where it has them in both. */
export function useName() {
  const { language } = useLanguage();
  return {
    name: (named: Named | null | undefined): string => (language === 'en' && named?.nameEn) || named?.name || '',
    said: (said: Said): string => (language === 'en' && said.messageEn) || said.message || '',
  };
}
