import { GraphiQL } from 'graphiql';
import { useEffect, useMemo, useState } from 'react';
import { fetchAnswer } from './fetch-answer.js';
import { firstQuery } from './first-query.js';
import { MemoryStorage } from './memory-storage.js';
import { type Credentials, SignIn } from './sign-in.js';
import type { Language } from './words.js';

const storage = new MemoryStorage();

/** The query editor under a strip that says who asks; both sides of the page are served by the hub itself. */
export function Page() {
  const [language, setLanguage] = useState<Language>('vi');
  const [credentials, setCredentials] = useState<Credentials>({ token: '', purpose: '' });
  const { token, purpose } = credentials;
  const fetcher = useMemo(() => fetchAnswer(credentials), [credentials]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <SignIn language={language} signedIn={token !== ''} onLanguage={setLanguage} onUse={setCredentials} />
      <main>
        <GraphiQL key={`${token} ${purpose}`} fetcher={fetcher} storage={storage} defaultQuery={firstQuery} shouldPersistHeaders={false} />
      </main>
    </>
  );
}
