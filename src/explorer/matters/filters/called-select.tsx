import { type ComboboxItem, Select, type SelectProps } from '@mantine/core';
import { LETTERS } from './use-called.js';

interface Properties extends Omit<SelectProps<string>, 'data' | 'searchValue' | 'onSearchChange' | 'filter' | 'nothingFoundMessage'> {
  readonly value: string | null;
  /** What the chosen one is called, as long as it is not among those found. */
  readonly named: string;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly found: readonly ComboboxItem[];
  readonly busy: boolean;
  readonly words: Readonly<Record<'typeMore' | 'nothing', string>>;
}

/** One of those that are found by name as one types; the one chosen before stays among them. */
export function CalledSelect({ value, named, typed, onTyped, found, busy, words, ...look }: Properties) {
  const chosen = value !== null && !found.some((one) => one.value === value) ? [{ value, label: named || value }] : [];
  return (
    <Select
      {...look}
      searchable
      clearable
      data={[...chosen, ...found]}
      value={value}
      searchValue={typed}
      onSearchChange={onTyped}
      filter={({ options }) => options}
      nothingFoundMessage={typed.trim().length < LETTERS ? words.typeMore : busy ? '…' : words.nothing}
    />
  );
}
