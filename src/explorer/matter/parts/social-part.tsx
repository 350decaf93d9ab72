import { useWords } from '../../app/language.js';
import { partialDate } from '../../shown/dates.js';
import type { MatterShown } from '../course/course-of.js';
import { supportWords } from '../course-words.js';
import { Part } from './part.js';
import { usePartWords } from './use-part-words.js';

/** Victims and what was done for them, under the code that stands for a name. */
export function SocialPart({ matter }: { readonly matter: MatterShown }) {
  const { words, code } = usePartWords();
  const supports = useWords(supportWords);
  return (matter.victims ?? []).map((victim, index) => (
    <Part
      key={victim.code ?? index}
      title={victim.code ?? words.reception}
      lines={[
        ...(victim.identity
          ? [[words.name, [victim.identity.fullName, partialDate(victim.identity.dateOfBirth)].filter(Boolean).join(' · ')] as const]
          : []),
        [words.status, code('VictimStatus', victim.status)],
        [words.receivedOn, partialDate(victim.receivedOn), true],
        [words.age, code('AgeBand', victim.ageBand)],
        [words.sex, code('Sex', victim.sex)],
        [words.minor, code('Minor', victim.minor)],
        [
          words.identified,
          victim.identification &&
            [
              code('Identification', victim.identification.outcome),
              victim.identification.documentNumber,
              partialDate(victim.identification.decidedOn),
            ]
              .filter(Boolean)
              .join(' · '),
        ],
        ...(victim.shelter ? [[words.shelter, [victim.shelter.name, victim.shelter.address].filter(Boolean).join(' · ')] as const] : []),
        [
          words.supports,
          victim.supports?.length ? (
            <ul className="plain">
              {victim.supports.map(({ kind, provider, startedOn, endedOn }, at) => (
                <li key={`${kind}-${startedOn}-${at}`}>
                  {supports[kind ?? ''] ?? kind}{' '}
                  <span className="muted figures">
                    {partialDate(startedOn)} – {partialDate(endedOn)}
                  </span>
                  {provider && ` · ${provider}`}
                </li>
              ))}
            </ul>
          ) : null,
        ],
      ]}
    />
  ));
}
