import { Link } from '@tanstack/react-router';
import { useLanguage, useWords } from '../app/language.js';
import { useSession } from '../app/session.js';
import { EmptyNote } from '../shown/note.js';
import { agencyNames, roleNames } from '../words/people.js';
import { sectionWords } from './section-words.js';

/** A page that is not for the signed-in role: whose role, why, whom to ask, and where to go on. */
export function NoRight({ reason }: { readonly reason: string }) {
  const { person } = useSession();
  const { language } = useLanguage();
  const words = useWords(sectionWords);
  const roles = useWords(roleNames);
  const agencies = useWords(agencyNames);
  if (!person) return null;
  const { organisation } = person;
  const body = (language === 'en' && organisation.nameEn) || organisation.name || organisation.code;
  return (
    <EmptyNote why={words.noRight}>
      <dl className="no-right">
        <dt>{words.role}</dt>
        <dd>
          {roles[person.role] ?? person.role} · {body}
        </dd>
        <dt>{words.reason}</dt>
        <dd>{reason}</dd>
        <dt>{words.ask}</dt>
        <dd>{agencies.COURTS}</dd>
      </dl>
      <Link to="/access" search={{}}>
        {words.seeRights}
      </Link>
    </EmptyNote>
  );
}
