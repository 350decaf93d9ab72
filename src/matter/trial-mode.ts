import { registerEnumType } from 'type-graphql';

/** How a trial is held; a mobile trial is a mode of trial, not a stage. */
export const TrialMode = { IN_SEAT: 'IN_SEAT', MOBILE: 'MOBILE', ONLINE: 'ONLINE', ONLINE_MOBILE: 'ONLINE_MOBILE' } as const;
export type TrialMode = keyof typeof TrialMode;

registerEnumType(TrialMode, {
  name: 'TrialMode',
  description: 'Hình thức xét xử.',
  valuesConfig: {
    IN_SEAT: { description: 'Tại trụ sở tòa án' },
    MOBILE: { description: 'Xét xử lưu động' },
    ONLINE: { description: 'Xét xử trực tuyến (Nghị quyết 33/2021/QH15)' },
    ONLINE_MOBILE: { description: 'Lưu động kết hợp trực tuyến' },
  },
});
