import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../../app/language.js';
import { partialDate } from '../../shown/dates.js';
import { readDay } from '../../shown/read-day.js';
import { filterWords } from './words.js';

interface Properties {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (year: string | undefined) => void;
}

const YEAR = /^(19|20)\d\d$/;

/** A year, or for whoever needs it a day; four digits count as soon as they are a year. */
export function YearInput({ label, value, onChange }: Properties) {
  const words = useWords(filterWords);
  const [text, setText] = useState(partialDate(value));
  useEffect(() => setText(partialDate(value)), [value]);
  const read = (typed: string) => (YEAR.test(typed.trim()) ? typed.trim() : readDay(typed));
  const take = (typed: string) => {
    if (typed.trim() === '') onChange(undefined);
    else {
      const said = read(typed);
      if (said && said !== value) onChange(said);
    }
  };
  return (
    <TextInput
      className="filter-year"
      label={label}
      placeholder={words.yearHint}
      inputMode="numeric"
      value={text}
      error={text.trim() !== '' && !read(text) && text.trim().length >= 4 ? words.wrongYear : undefined}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        if (YEAR.test(currentTarget.value.trim()) || currentTarget.value === '') take(currentTarget.value);
      }}
      onBlur={() => take(text)}
      onKeyDown={({ key }) => key === 'Enter' && take(text)}
    />
  );
}
