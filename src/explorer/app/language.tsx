import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Language, Words } from './spoken.js';

export type { Language, Words } from './spoken.js';

interface Spoken {
  readonly language: Language;
  readonly speak: (language: Language) => void;
}

const Context = createContext<Spoken>({ language: 'vi', speak: () => undefined });
const KEPT = 'lien-thong.language';

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'vi'));
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(KEPT, language);
  }, [language]);
  const spoken = useMemo(() => ({ language, speak: setLanguage }), [language]);
  return <Context value={spoken}>{children}</Context>;
}

export const useLanguage = (): Spoken => useContext(Context);

/** The sentences in the language that the person reads. */
export function useWords<Keys extends string>(words: Words<Keys>): Readonly<Record<Keys, string>> {
  return words[useLanguage().language];
}
