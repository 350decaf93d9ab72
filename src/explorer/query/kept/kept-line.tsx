import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../api/use-command.js';
import { useWords } from '../../app/language.js';
import { ForgetQueryDocument, KeptQueriesDocument, type KeptQueriesQuery, ShareQueryDocument } from '../../generated/operations.js';
import { ErrorNote } from '../../shown/note.js';
import { keptWords } from './kept-words.js';

type Kept = KeptQueriesQuery['keptQueries']['nodes'][number];

/** One kept query: opened at an address of its own, shared or not, deleted after a second thought. */
export function KeptLine({ id, name, own, shared }: Kept) {
  const words = useWords(keptWords);
  const [asked, setAsked] = useState(false);
  const share = useCommand(ShareQueryDocument, () => undefined, [KeptQueriesDocument]);
  const forget = useCommand(ForgetQueryDocument, () => setAsked(false), [KeptQueriesDocument]);
  const error = share.error ?? forget.error;
  return (
    <li>
      <p>
        <Link to="/query/{-$id}" params={{ id }}>
          {words.open}: {name}
        </Link>
        {own && shared && <span className="small muted"> · {words.shared}</span>}
      </p>
      {own && (
        <div className="query-row">
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`${shared ? words.unshare : words.share}: ${name}`}
            loading={share.isPending}
            onClick={() => share.mutate({ id, shared: !shared })}
          >
            {shared ? words.unshare : words.share}
          </Button>
          {asked ? (
            <>
              <span role="alert" className="small">
                {words.really}
              </span>
              <Button size="compact-sm" variant="default" aria-label={`${words.forget}: ${name}`} onClick={() => forget.mutate({ id })}>
                {words.forget}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => setAsked(false)}>
                {words.back}
              </Button>
            </>
          ) : (
            <Button size="compact-sm" variant="default" aria-label={`${words.forget}: ${name}`} onClick={() => setAsked(true)}>
              {words.forget}
            </Button>
          )}
        </div>
      )}
      {error && <ErrorNote error={error} />}
    </li>
  );
}
