import { useSession } from '../app/session.js';
import { PersonDesk } from './person-desk.js';
import './query.css';
import './answer.css';

/** The query editor, asking as whoever is signed in and for the purpose chosen above; nothing of one person is left for the next. */
export function QueryPage() {
  const { person } = useSession();
  if (!person) return null;
  return <PersonDesk key={`${person.agency} ${person.role} ${person.organisation.code} ${person.subject}`} />;
}
