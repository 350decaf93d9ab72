import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../app/language.js';
import { partialDate } from '../shown/dates.js';
import { dayOf } from './day-text.js';
import { sectionWords } from './section-words.js';

interface Properties {
  readonly label: string;
  readonly day: string | undefined;
  readonly required?: boolean;
  /** A whole day, or none; what is not yet a day is not told. */
  readonly onDay: (day: string | undefined) => void;
}

/** A day, written dd/mm/yyyy whatever the browser's own language is. */
export function DayField({ label, day, required = false, onDay }: Properties) {
  const words = useWords(sectionWords);
  const [text, setText] = useState(partialDate(day));
  useEffect(() => setText(partialDate(day)), [day]);
  const wrong = text !== '' && text.length >= 10 && dayOf(text) === null;
  const write = (next: string) => {
    setText(next);
    const read = dayOf(next);
    if (read !== null) onDay(read);
    else if (next.trim() === '') onDay(undefined);
  };
  return (
    <TextInput
      className="day-field figures"
      label={label}
      placeholder={words.dayForm}
      inputMode="numeric"
      maxLength={10}
      required={required}
      value={text}
      error={wrong ? words.noDay : undefined}
      onChange={({ currentTarget }) => write(currentTarget.value)}
    />
  );
}
