import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { useWords } from '../../app/language.js';
import { mattersWords } from '../words.js';

interface Properties {
  readonly value: string | undefined;
  readonly onChange: (text: string | undefined) => void;
}

/** Codes, places and the number of any document that one is shown; asked with Enter or the button. */
export function TextSearch({ value, onChange }: Properties) {
  const words = useWords(mattersWords);
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange(text.trim() || undefined);
  };
  return (
    <form className="filter-text" onSubmit={submit}>
      <TextInput
        label={words.search}
        placeholder={words.searchHint}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {words.search}
      </Button>
    </form>
  );
}
