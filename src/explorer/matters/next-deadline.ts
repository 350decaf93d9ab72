interface Deadline {
  readonly dueOn?: string | null;
  readonly state?: string | null;
  readonly basis?: string | null;
}

const DAY = 86_400_000;

/** What runs out first, or ran out longest ago and was not met: in whole days from today, negative when late. */
export function nextDeadline(deadlines: readonly Deadline[], today: Date): { readonly days: number; readonly basis: string } | null {
  const open = deadlines.filter(({ state, dueOn }) => (state === 'RUNNING' || state === 'OVERDUE') && dueOn?.length === 10);
  const [first] = open.toSorted((one, other) => String(one.dueOn).localeCompare(String(other.dueOn)));
  if (!first) return null;
  const midnight = Date.parse(`${localDay(today)}T00:00:00Z`);
  return { days: Math.round((Date.parse(`${first.dueOn}T00:00:00Z`) - midnight) / DAY), basis: first.basis ?? '' };
}

const localDay = (at: Date): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(at);
