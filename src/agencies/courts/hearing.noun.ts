import { defineNoun } from '../../hub/intake/noun.js';
import { describeVenue } from './describe-venue.js';
import { Hearing, type HearingStatus } from './hearing.entity.js';
import { requireTrial } from './require-trial.js';
import { ScheduleHearing } from './schedule-hearing.input.js';

/** An adjourned hearing was opened; a cancelled one was not. */
const KINDS = {
  SCHEDULED: 'HEARING_SCHEDULED',
  HELD: 'HEARING_HELD',
  ADJOURNED: 'HEARING_HELD',
  POSTPONED: 'HEARING_POSTPONED',
  CANCELLED: 'HEARING_POSTPONED',
} as const satisfies Record<HearingStatus, string>;

export const hearingNoun = defineNoun<ScheduleHearing, Hearing>({
  type: 'Hearing',
  entity: Hearing,
  agency: 'courts',
  mutation: 'scheduleHearing',
  input: ScheduleHearing,
  kinds: [
    { kind: 'HEARING_SCHEDULED', summary: 'Ấn định phiên tòa', summaryEn: 'Hearing scheduled' },
    { kind: 'HEARING_HELD', summary: 'Mở phiên tòa', summaryEn: 'Hearing held' },
    { kind: 'HEARING_POSTPONED', summary: 'Hoãn hoặc hủy phiên tòa', summaryEn: 'Hearing postponed or cancelled' },
  ],

  async describe(input, references) {
    const instance = input.instance ?? 'FIRST';
    const status = input.status ?? 'SCHEDULED';
    return {
      kind: KINDS[status],
      occurredOn: input.scheduledOn ?? null,
      mayLieAhead: KINDS[status] !== 'HEARING_HELD',
      row: { instance, status, ...(await describeVenue(input, input.scheduledOn, references)) },
      details: { instance, status },
    };
  },

  check: ({ row, occurredOn }, own) => requireTrial(own, row.instance ?? 'FIRST', occurredOn, 'scheduledOn'),
});
