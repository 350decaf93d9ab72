import { Select } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useAsk } from '../api/use-ask.js';
import { useWords } from '../app/language.js';
import { useSession } from '../app/session.js';
import { AccessMatrixDocument } from '../generated/operations.js';
import { EmptyNote, ErrorNote } from '../shown/note.js';
import { Skeleton } from '../shown/skeleton.js';
import { agencyNames, roleNames } from '../words/people.js';
import { fits, roleKey, type Stage } from './answer-of.js';
import { Matrix } from './matrix.js';
import { ProtectedFields } from './protected-fields.js';
import type { AccessSearch } from './search.js';
import { accessWords, labelNames } from './words.js';
import './access.css';

const STAGES = ['BEFORE', 'INDICTED', 'IN_FORCE'] as const;

/** "What may a court clerk see of a victim before indictment?": a sentence of three choices over the table that decides. */
export function AccessPage() {
  const search = useSearch({ from: '/access' });
  const navigate = useNavigate({ from: '/access' });
  const { person } = useSession();
  const words = useWords(accessWords);
  const labels = useWords(labelNames);
  const agencies = useWords(agencyNames);
  const roles = useWords(roleNames);
  const { data, error, refetch } = useAsk(AccessMatrixDocument, {}, { withoutPurpose: true });
  const set = (part: AccessSearch) =>
    void navigate({ search: Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value)), replace: true });
  if (error) return <ErrorNote error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton size="table" />;
  const cells = data.data.accessMatrix;
  const people = [
    ...new Map(cells.map((cell) => [roleKey(cell), `${roles[cell.role] ?? cell.role} · ${agencies[cell.agency] ?? cell.agency}`])),
  ];
  const kinds = [...new Set(cells.map(({ label }) => label))];
  const stageWord = { BEFORE: words.before, INDICTED: words.indicted, IN_FORCE: words.inForce };
  const found = cells.filter((cell) => fits(cell, search));
  return (
    <>
      <h1>{words.question}</h1>
      <p className="muted">{words.lead}</p>
      <p>
        <Link to="/access/trail">{person?.role === 'inspector' ? words.facts : words.mine}</Link>
      </p>
      <div className="access-choice">
        <Select
          label={words.who}
          placeholder={words.anybody}
          clearable
          data={people.map(([value, label]) => ({ value, label }))}
          value={search.who ?? null}
          onChange={(who) => set({ who: who ?? undefined })}
        />
        <Select
          label={words.label}
          placeholder={words.anything}
          clearable
          data={kinds.map((value) => ({ value, label: labels[value] ?? value }))}
          value={search.label ?? null}
          onChange={(label) => set({ label: label ?? undefined })}
        />
        <Select
          label={words.stage}
          placeholder={words.anyStage}
          clearable
          data={STAGES.map((value) => ({ value, label: stageWord[value] }))}
          value={search.stage ?? null}
          onChange={(stage) => set({ stage: (stage as Stage | null) ?? undefined })}
        />
      </div>
      {found.length === 0 ? <EmptyNote why={words.none} /> : <Matrix cells={found} stage={search.stage ?? null} />}
      {search.label && <ProtectedFields label={search.label} />}
    </>
  );
}
