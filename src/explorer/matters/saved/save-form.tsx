import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { useWords } from '../../app/language.js';
import { common } from '../../words/common.js';
import { savedWords } from './words.js';

interface Properties {
  readonly suggested: string;
  readonly taken: readonly string[];
  readonly busy: boolean;
  readonly onSave: (name: string) => void;
}

/** The hub takes no longer name. */
const MOST = 80;

/** What one looks at, under a name: the conditions in words are proposed. */
export function SaveForm({ suggested, taken, busy, onSave }: Properties) {
  const words = useWords(savedWords);
  const shared = useWords(common);
  const proposal = suggested.slice(0, MOST);
  const [name, setName] = useState(proposal);
  useEffect(() => setName(proposal), [proposal]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) onSave(name.trim());
  };
  return (
    <form className="save-form" onSubmit={submit}>
      <h2>{words.saveThis}</h2>
      <TextInput
        label={words.name}
        description={taken.includes(name.trim()) ? words.replaces : words.nameHint}
        maxLength={MOST}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button type="submit" loading={busy} disabled={name.trim() === ''}>
        {shared.save}
      </Button>
    </form>
  );
}
