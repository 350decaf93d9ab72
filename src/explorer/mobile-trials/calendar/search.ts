interface CalendarSearch {
  readonly month?: string | undefined;
}

export const readCalendarSearch = ({ month }: Record<string, unknown>): CalendarSearch =>
  typeof month === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? { month } : {};
