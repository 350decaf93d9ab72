import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { partialDate } from './dates.js';
import { readDay } from './read-day.js';

interface Properties {
  readonly label: string;
  readonly value: string | undefined;
  readonly wrong: string;
  readonly onChange: (day: string | undefined) => void;
}

/** A day as people here write it, dd/mm/yyyy, whatever the language of the browser; it counts once it is one. */
export function DayInput({ label, value, wrong, onChange }: Properties) {
  const [text, setText] = useState(partialDate(value));
  useEffect(() => setText(partialDate(value)), [value]);
  const day = readDay(text);
  const take = () => {
    if (text.trim() === '') onChange(undefined);
    else if (day) onChange(day);
  };
  return (
    <TextInput
      label={label}
      placeholder="dd/mm/yyyy"
      inputMode="numeric"
      value={text}
      error={text.trim() !== '' && !day ? wrong : undefined}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={take}
      onKeyDown={({ key }) => key === 'Enter' && take()}
    />
  );
}
