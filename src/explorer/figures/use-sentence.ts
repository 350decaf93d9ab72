import { useLanguage, useWords } from '../app/language.js';
import { codeWords } from '../matter/code-words.js';
import { FUNNEL } from '../matters/funnel-steps.js';
import { agencyNames } from '../words/people.js';
import { stageNames } from '../words/stages.js';
import type { FiguresSearch } from './search.js';
import { places } from './places.js';
import { figuresWords } from './words.js';

/** The conditions as the rest of a sentence, "opened from 2019 to the end of 2024, in Gò Công Đông"; empty without any. */
export function useSentence(): (search: FiguresSearch) => string {
  const words = useWords(figuresWords);
  const agencies = useWords(agencyNames);
  const stages = useWords(stageNames);
  const codes = useWords(codeWords);
  const { language } = useLanguage();
  const stageName = (stage: string) => {
    const step = FUNNEL.find((one) => one.stages.join(',') === stage)?.step;
    return step
      ? stages[step]
      : stage
          .split(',')
          .map((one) => stages[one] ?? one)
          .join(', ');
  };
  const years = ({ from, to }: FiguresSearch) => {
    if (!from && !to) return '';
    const form = from && to ? (from === to ? words.inYear : words.between) : from ? words.since : words.until;
    return `${words.opened} ${form.replace('{from}', from ?? '').replace('{to}', to ?? '')}`;
  };
  return (search) => {
    const { area, stage, held, border, seriousness } = search;
    const told = [
      years(search),
      area && words.at.replace('{place}', places.nameOf(area)),
      stage && words.stageIs.replace('{stage}', (stageName(stage) ?? stage).toLocaleLowerCase(language)),
      held && words.heldIs.replace('{agency}', agencies[held] ?? held),
      border && (border === 'yes' ? words.withBorder : words.withoutBorder),
      seriousness && words.seriousIs.replace('{class}', (codes[`Seriousness.${seriousness}`] ?? seriousness).toLocaleLowerCase(language)),
    ];
    return told.filter(Boolean).join(', ');
  };
}
