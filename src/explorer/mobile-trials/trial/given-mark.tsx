interface Properties {
  readonly given: boolean;
  /** A given no is crossed, not ticked. */
  readonly refused?: boolean;
  readonly children: string;
}

/** Whether a step was taken, by shape and word: a tick or a cross in a ring, or an empty dashed ring. */
export function GivenMark({ given, refused = false, children }: Properties) {
  return (
    <span className={given ? 'given-mark' : 'given-mark not-given'}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5">
        <circle cx="7" cy="7" r="6" strokeDasharray={given ? undefined : '2.5 2.5'} />
        {given && <path d={refused ? 'M4.8 4.8 9.2 9.2M9.2 4.8 4.8 9.2' : 'M4 7.2 6.2 9.4 10 5'} />}
      </svg>
      {children}
    </span>
  );
}
