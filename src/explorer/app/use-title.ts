import { useEffect } from 'react';
import type { common } from '../words/common.js';

const NAMES = {
  matters: 'matters',
  'mobile-trials': 'mobileTrials',
  figures: 'figures',
  access: 'access',
  query: 'query',
} as const satisfies Record<string, keyof (typeof common)['vi']>;

const PRODUCT = 'Liên Thông';

/** Tabs of the browser, its history and a screen reader tell pages apart by their title; it holds codes, never names. */
export function useTitle(path: string, words: Readonly<Record<keyof (typeof common)['vi'], string>>): void {
  const [, section = '', code = ''] = path.split('/');
  const name = section in NAMES ? words[NAMES[section as keyof typeof NAMES]] : undefined;
  const title = [/^LT-/.test(code) ? code : undefined, name, PRODUCT].filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
