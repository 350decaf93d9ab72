import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export type Language = 'vi' | 'en';

/** The sentences of one part of the explorer: Vietnamese first, and the same keys in English. */
export type Words<Keys extends string = string> = Readonly<Record<Language, Readonly<Record<Keys, string>>>>;

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
