import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useWords } from '../app/language.js';
import { startWords } from './words.js';

const CODE = /^lt-\d{4}-\d{4,}$/i;

/** A whole code leads to its matter, anything else to the list. */
export function SearchField() {
  const words = useWords(startWords);
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const sought = text.trim();
    if (CODE.test(sought)) void navigate({ to: '/matters/$code', params: { code: sought.toUpperCase() } });
    else void navigate({ to: '/matters', search: sought ? { q: sought } : {} });
  };
  return (
    <search>
      <form className="start-search" onSubmit={submit}>
        <TextInput
          aria-label={words.question}
          placeholder={words.searchHint}
          size="md"
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button type="submit" size="md">
          {words.search}
        </Button>
      </form>
    </search>
  );
}
