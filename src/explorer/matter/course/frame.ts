/** The measures of the drawing, in pixels. */
export const FRAME = {
  column: 184,
  band: 26,
  ticks: 32,
  lane: 84,
  baseline: 52,
  left: 38,
  right: 112,
  clock: 16,
  clockText: 30,
  bar: 13,
  barHeight: 16,
  row: 18,
} as const;

export const LANES_TOP = FRAME.band + FRAME.ticks;

/** Agencies stand in the order in which a case usually reaches them. */
export const AGENCY_ORDER = ['POLICE', 'BORDER_GUARD', 'SOCIAL_AFFAIRS', 'PROCURACY', 'COURTS', 'STEERING_COMMITTEE'] as const;
