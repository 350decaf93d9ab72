import { registerEnumType } from 'type-graphql';

/** Why the law gives thirty days instead of fifteen to open the trial. That it is arranged as a mobile one is no such reason. */
export const TrialObstacle = { FORCE_MAJEURE: 'FORCE_MAJEURE', OBJECTIVE_OBSTACLE: 'OBJECTIVE_OBSTACLE' } as const;
export type TrialObstacle = keyof typeof TrialObstacle;

registerEnumType(TrialObstacle, {
  name: 'TrialObstacle',
  description:
    'Lý do mở phiên tòa trong 30 ngày thay vì 15 ngày (BLTTHS Điều 277 khoản 3); việc tổ chức xét xử lưu động không phải là lý do.',
  valuesConfig: {
    FORCE_MAJEURE: { description: 'Lý do bất khả kháng' },
    OBJECTIVE_OBSTACLE: { description: 'Trở ngại khách quan' },
  },
});
