import { useLanguage, useWords } from '../../app/language.js';
import { codeWords } from '../code-words.js';
import { partWords } from '../part-words.js';

interface Named {
  readonly name: string | null;
  readonly nameEn: string | null;
}

interface Offence {
  readonly article: string | null;
  readonly clause: string | null;
  readonly points: readonly string[] | null;
  readonly name?: string | null;
}

/** How the parts of a matter say codes, bodies and offences. */
export function usePartWords() {
  const { language } = useLanguage();
  const words = useWords(partWords);
  const codes = useWords(codeWords);
  return {
    words,
    code: (kind: string, value: string | null | undefined): string | null => (value ? (codes[`${kind}.${value}`] ?? value) : null),
    body: (named: Named | null | undefined): string | null => (language === 'en' && named?.nameEn) || named?.name || null,
    offence: ({ article, clause, points, name }: Offence): string =>
      [
        points?.length ? `điểm ${points.join(', ')}` : '',
        clause ? `khoản ${clause}` : '',
        article ? `Điều ${article} BLHS` : '',
        name ? `(${name})` : '',
      ]
        .filter(Boolean)
        .join(' '),
  };
}
