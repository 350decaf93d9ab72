import { defineNoun } from '../../hub/intake/noun.js';
import { badInput } from '../../platform/errors.js';
import { describeVenue } from './describe-venue.js';
import './messages.js';
import { MobileTrial } from './mobile-trial.entity.js';
import { RecordMobileTrial } from './record-mobile-trial.input.js';
import { requireTrial } from './require-trial.js';

export const mobileTrialNoun = defineNoun<RecordMobileTrial, MobileTrial>({
  type: 'MobileTrial',
  entity: MobileTrial,
  agency: 'courts',
  mutation: 'recordMobileTrial',
  input: RecordMobileTrial,
  kinds: [
    { kind: 'MOBILE_TRIAL_ANNOUNCED', summary: 'Thông báo xét xử lưu động', summaryEn: 'Mobile trial announced' },
    { kind: 'MOBILE_TRIAL_HELD', summary: 'Xét xử lưu động', summaryEn: 'Mobile trial held' },
    { kind: 'MOBILE_TRIAL_CANCELLED', summary: 'Hủy phiên tòa lưu động', summaryEn: 'Mobile trial cancelled' },
  ],

  async describe(input, references) {
    const attended = input.attendance !== null && input.attendance !== undefined;
    if (attended && input.status !== 'HELD') throw badInput('courts.attendance-before-trial', {}, ['attendance']);
    const instance = input.instance ?? 'FIRST';
    return {
      kind: `MOBILE_TRIAL_${input.status}`,
      occurredOn: input.plannedOn ?? null,
      mayLieAhead: input.status !== 'HELD',
      row: {
        instance,
        status: input.status,
        attendance: input.attendance ?? null,
        ...(await describeVenue(input, input.plannedOn, references)),
      },
      details: { instance, status: input.status },
    };
  },

  check: ({ row, occurredOn }, own) => requireTrial(own, row.instance ?? 'FIRST', occurredOn, 'plannedOn'),
});
