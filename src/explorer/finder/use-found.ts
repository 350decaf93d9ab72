import { useDebouncedValue } from '@mantine/hooks';
import { useAsk } from '../api/use-ask.js';
import { useWords } from '../app/language.js';
import { FindDocument } from '../generated/operations.js';
import { unitName } from '../matters/filters/unit-name.js';
import { stageNames } from '../words/stages.js';
import { recentMatters } from './recent-matters.js';
import { finderWords } from './words.js';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly aside?: string;
}

interface Group {
  readonly name: string;
  readonly choices: readonly Choice[];
}

export const LETTERS = 2;

/** What can be gone to: the matters and places that are found, or the matters just seen. Values name where: m is a matter, p a place, q a list. */
export function useFound(typed: string): { readonly groups: readonly Group[]; readonly busy: boolean } {
  const words = useWords(finderWords);
  const stages = useWords(stageNames);
  const [text] = useDebouncedValue(typed.trim(), 250);
  const enabled = text.length >= LETTERS;
  const { data, isFetching } = useAsk(FindDocument, { text }, { enabled, withoutPurpose: true });
  const busy = typed.trim() !== text || isFetching;
  if (typed.trim().length < LETTERS) {
    const choices = recentMatters().map((code) => ({ value: `m${code}`, label: code }));
    return { groups: choices.length > 0 ? [{ name: words.recent, choices }] : [], busy: false };
  }
  const found = enabled ? data?.data : undefined;
  const matters = found?.matters.nodes.map(({ code, title, stage }) => ({
    value: `m${code}`,
    label: `${code} · ${title ?? ''}`,
    aside: stages[stage] ?? stage,
  }));
  const places = found?.places.map((place) => ({ value: `p${place.key}`, label: unitName(place, words) }));
  const all = { value: `q${text}`, label: words.wholeList.replace('{}', text) };
  return {
    groups: [
      { name: words.matters, choices: matters && matters.length > 0 ? [...matters, all] : [] },
      { name: words.places, choices: places ?? [] },
    ].filter(({ choices }) => choices.length > 0),
    busy,
  };
}
