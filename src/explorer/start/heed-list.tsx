import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Person } from '../api/session.js';
import { useWords } from '../app/language.js';
import type { StartQuery } from '../generated/operations.js';
import type { MattersSearch } from '../matters/search.js';
import { HeedLine, type MatterToHeed } from './heed-line.js';
import { isAssigned } from './heed-of.js';
import { startWords } from './words.js';

interface Properties {
  readonly answer: StartQuery;
  readonly person: Person;
}

/** Ten matters at most: six by their deadline, four with warnings, each list with its order in words. */
export function HeedList({ answer: { due, warned, newest }, person }: Properties) {
  const words = useWords(startWords);
  const own: MattersSearch = isAssigned(person) ? { mine: '1' } : {};
  return (
    <>
      <h2 id="start-heed">{words.heed}</h2>
      <p className="muted small">{isAssigned(person) ? words.ofMine : words.ofAll}</p>
      {due && <Part title={words.due} order={words.dueOrder} none={words.noneDue} matters={due.nodes} list={{ ...own, sort: 'DUE' }} />}
      {warned && (
        <Part
          title={words.warned}
          order={words.warnedOrder}
          none={words.noneWarned}
          matters={warned.nodes}
          list={{ ...own, warned: '1' }}
        />
      )}
      {newest && <Part title={words.newest} order={words.newestOrder} none={words.noMatters} matters={newest.nodes} list={{}} />}
    </>
  );
}

interface PartProperties {
  readonly title: string;
  readonly order: string;
  readonly none: string;
  readonly matters: readonly MatterToHeed[];
  readonly list: MattersSearch;
}

function Part({ title, order, none, matters, list }: PartProperties): ReactNode {
  const words = useWords(startWords);
  return (
    <section className="heed-part card" aria-label={title}>
      <header>
        <h3>{title}</h3>
        <span className="muted small">{matters.length > 0 ? order : none}</span>
        <Link to="/matters" search={list} className="small">
          {words.wholeList}
          <span className="visually-hidden">: {title}</span>
        </Link>
      </header>
      {matters.length > 0 && (
        <ul className="plain">
          {matters.map((matter) => (
            <HeedLine key={matter.id} matter={matter} />
          ))}
        </ul>
      )}
    </section>
  );
}
