import { useGraphiQL } from '@graphiql/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../app/language.js';
import { useSession } from '../../app/session.js';
import { Choice } from '../../shown/choice.js';
import { useEditor } from '../use-editor.js';
import { queryWords } from '../words.js';
import type { Call } from './call.js';
import { asCurl } from './curl.js';
import { asPython } from './python.js';
import { asTypeScript } from './typescript.js';

const WRITERS = { curl: asCurl, typescript: asTypeScript, python: asPython } satisfies Record<string, (call: Call) => string>;
type Written = keyof typeof WRITERS;

const NAMES = [
  ['curl', 'curl'],
  ['typescript', 'TypeScript'],
  ['python', 'Python'],
] as const;

/** The query in the editor as a program would send it, with the purpose; a variable stands for the token. */
export function CodePanel() {
  const words = useWords(queryWords);
  const { purpose } = useSession();
  const { text, variables } = useEditor();
  const operationName = useGraphiQL((state) => state.operationName) ?? null;
  const [language, setLanguage] = useState<Written>('curl');
  const [copied, setCopied] = useState('');
  const code = WRITERS[language]({ url: `${location.origin}/graphql`, query: text, variables, operationName, purpose });
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    setCopied(code);
  };
  return (
    <section aria-labelledby="code-title">
      <h2 id="code-title">{words.code}</h2>
      <p className="small muted">{words.codeLead}</p>
      {variables.trim() !== '' && <p className="small look">{words.codeVariables}</p>}
      <div className="query-row">
        <Choice name={words.language} value={language} options={NAMES} onChange={setLanguage} />
        <Button size="compact-sm" variant="default" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <span role="status" className="small">
          {copied === code && words.copied}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre className="query-code" tabIndex={0}>
        {code}
      </pre>
    </section>
  );
}
