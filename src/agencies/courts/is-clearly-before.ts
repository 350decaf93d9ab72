/** Dates known to the month or the year contradict nothing that they may contain; an unknown one contradicts nothing at all. */
export function isClearlyBefore(day: string | null | undefined, other: string | null | undefined): boolean {
  if (!day || !other) return false;
  const known = Math.min(day.length, other.length);
  return day.slice(0, known) < other.slice(0, known);
}
