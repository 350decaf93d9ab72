import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useWords } from '../../app/language.js';
import type { CandidatesSearch } from './search.js';
import { candidatesWords } from './words.js';

/** A case that is not in the list, by its code: why it is not, is told there. */
export function OtherMatter({ search }: { readonly search: CandidatesSearch }) {
  const words = useWords(candidatesWords);
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const code = text.trim().toUpperCase();
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (code !== '') void navigate({ to: '/mobile-trials/$code', params: { code }, search });
  };
  return (
    <form className="other-matter" onSubmit={go}>
      <TextInput
        label={words.other}
        placeholder={words.otherHint}
        value={text}
        maxLength={40}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {words.look}
      </Button>
    </form>
  );
}
