import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLanguage, useWords } from '../app/language.js';
import { useSession } from '../app/session.js';
import { instant } from '../shown/dates.js';
import { common } from '../words/common.js';
import { roleNames } from '../words/people.js';
import { purposeNames } from '../words/purposes.js';
import { CourseTable } from './course-table.js';
import type { Course, MatterShown } from './course/course-of.js';
import { writtenDay } from './course/days.js';
import type { Past } from './course/past.js';
import { Strip } from './lanes/strip.js';
import { useDrawing } from './use-drawing.js';
import { matterWords } from './words.js';

interface Properties {
  readonly matter: MatterShown;
  readonly course: Course;
  readonly past: Past;
  readonly asOf: number | null;
  readonly until: number;
  readonly today: number;
  readonly kept: ReadonlySet<string>;
  readonly holder: string | null;
  readonly waiting: ReadonlySet<string>;
}

/** What one strip of A4, landscape, holds beside the labels. */
const STRIP = 820;

/** On paper: the lanes in strips with their labels, then the table, under a head that says who printed what, for what, and when. */
export function PrintSheets(properties: Properties) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing ? <Sheets {...properties} /> : null;
}

function Sheets({ matter, course, past, asOf, until, today, kept, holder, waiting }: Properties) {
  const drawn = useDrawing(course, past, { width: STRIP, mode: 'compressed', zoom: 0, until, today });
  const strips = Array.from({ length: Math.ceil(drawn.scale.width / STRIP) }, (_, index) => index * STRIP);
  return (
    <div className="sheets">
      {strips.map((from) => (
        <section key={from} className="sheet">
          <Head matter={matter} asOf={asOf} />
          <Strip
            {...drawn}
            matter={matter}
            kept={kept}
            holder={holder}
            later={past.later}
            waiting={waiting}
            asOf={asOf}
            from={from}
            to={from + STRIP}
          />
        </section>
      ))}
      <section className="sheet">
        <Head matter={matter} asOf={asOf} />
        <CourseTable course={course} openedOn={matter.openedOn} items={past.items} later={past.later} waiting={waiting} selected={null} />
      </section>
    </div>
  );
}

function Head({ matter, asOf }: { readonly matter: MatterShown; readonly asOf: number | null }) {
  const words = useWords(matterWords);
  const shared = useWords(common);
  const roles = useWords(roleNames);
  const purposes = useWords(purposeNames);
  const { language } = useLanguage();
  const { person, purpose } = useSession();
  const body = (language === 'en' && person?.organisation.nameEn) || person?.organisation.name || person?.organisation.code || '';
  return (
    <p className="sheet-head">
      <strong>{matter.code}</strong> · {matter.title} · {words.person}: {roles[person?.role ?? ''] ?? person?.role}, {body} ·{' '}
      {shared.purpose}: {purpose ? (purposes[purpose] ?? purpose) : shared.noPurpose} ·{' '}
      {asOf === null ? words.today : `${words.knownUntil} ${writtenDay(asOf)}`} · {words.printedAt} {instant(new Date().toISOString())}
    </p>
  );
}
