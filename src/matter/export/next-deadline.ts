interface Deadline {
  readonly dueOn: string | null;
  readonly state: string | null;
}

/** What runs out first, or ran out longest ago and was not met: the deadline that the list shows. */
export function nextDeadline(deadlines: readonly Deadline[]): Deadline | null {
  const open = deadlines.filter(({ state, dueOn }) => (state === 'RUNNING' || state === 'OVERDUE') && (dueOn?.length ?? 0) >= MONTH);
  const [first] = open.toSorted((one, other) => String(one.dueOn).localeCompare(String(other.dueOn)));
  return first ?? null;
}

const MONTH = 'yyyy-mm'.length;
