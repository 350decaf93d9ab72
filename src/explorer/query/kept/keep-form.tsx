import { useGraphiQL } from '@graphiql/react';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useCommand } from '../../api/use-command.js';
import { useWords } from '../../app/language.js';
import { KeepQueryDocument, KeptQueriesDocument } from '../../generated/operations.js';
import { ErrorNote } from '../../shown/note.js';
import { useEditor } from '../use-editor.js';
import { keptWords } from './kept-words.js';
import { type ValuesOut, valuesOut } from './values-out.js';

/** Keeps the query in the editor under a name. What was written out in it becomes variables there, too, so that one sees what was kept. */
export function KeepForm() {
  const words = useWords(keptWords);
  const schema = useGraphiQL((state) => state.schema);
  const { text, variables, put } = useEditor();
  const [name, setName] = useState('');
  const [malformed, setMalformed] = useState(false);
  const keep = useCommand(KeepQueryDocument, () => setName(''), [KeptQueriesDocument]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!schema) return;
    const out = tried(() => valuesOut(schema, text));
    setMalformed(out === null);
    if (!out) return;
    keep.mutate({ input: { name: name.trim(), text: out.text } }, { onSuccess: () => put(out.text, together(variables, out)) });
  };
  return (
    <form className="query-keep" onSubmit={submit}>
      <TextInput
        size="sm"
        label={words.name}
        value={name}
        maxLength={80}
        onChange={({ currentTarget }) => {
          setName(currentTarget.value);
          keep.reset();
        }}
      />
      <Button type="submit" size="compact-sm" variant="default" disabled={name.trim() === ''} loading={keep.isPending}>
        {words.keep}
      </Button>
      <p role="status" className="small">
        {malformed ? words.notWritten : keep.isSuccess && words.keptNow}
      </p>
      {keep.error && <ErrorNote error={keep.error} />}
    </form>
  );
}

function tried(write: () => ValuesOut): ValuesOut | null {
  try {
    return write();
  } catch {
    return null;
  }
}

function together(before: string, { variables }: ValuesOut): string {
  if (Object.keys(variables).length === 0) return before;
  try {
    return JSON.stringify({ ...(before.trim() === '' ? {} : (JSON.parse(before) as object)), ...variables }, null, 2);
  } catch {
    return JSON.stringify(variables, null, 2);
  }
}
