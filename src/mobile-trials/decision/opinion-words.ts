import { registerEnumType } from 'type-graphql';

export const OpinionCapacity = {
  PROSECUTION: 'PROSECUTION',
  SECURITY: 'SECURITY',
  VICTIM_INTEREST: 'VICTIM_INTEREST',
  VENUE: 'VENUE',
  DEFENCE: 'DEFENCE',
} as const;
export type OpinionCapacity = keyof typeof OpinionCapacity;
registerEnumType(OpinionCapacity, {
  name: 'OpinionCapacity',
  description: 'Tư cách cho ý kiến. In which capacity an opinion is given.',
  valuesConfig: {
    PROSECUTION: { description: 'Viện kiểm sát' },
    SECURITY: { description: 'Công an: an ninh, dẫn giải' },
    VICTIM_INTEREST: { description: 'Cơ quan bảo trợ xã hội: lợi ích của nạn nhân' },
    VENUE: { description: 'Địa phương nơi dự kiến mở phiên tòa; tòa án ghi nhận công văn' },
    DEFENCE: { description: 'Người bào chữa, trợ giúp pháp lý; tòa án ghi nhận' },
  },
});

export const OpinionPosition = { ACCEPT: 'ACCEPT', ACCEPT_WITH_CONDITIONS: 'ACCEPT_WITH_CONDITIONS', REFUSE: 'REFUSE' } as const;
export type OpinionPosition = keyof typeof OpinionPosition;
registerEnumType(OpinionPosition, {
  name: 'OpinionPosition',
  description: 'Ý kiến.',
  valuesConfig: {
    ACCEPT: { description: 'Đồng ý' },
    ACCEPT_WITH_CONDITIONS: { description: 'Đồng ý kèm điều kiện' },
    REFUSE: { description: 'Không đồng ý' },
  },
});

export const OpinionState = { NOT_GIVEN: 'NOT_GIVEN', GIVEN: 'GIVEN' } as const;
export type OpinionState = keyof typeof OpinionState;
registerEnumType(OpinionState, { name: 'OpinionState', description: 'NOT_GIVEN: đã hỏi, chưa trả lời; im lặng không phải là đồng ý.' });

export const ClosingGround = { VICTIM_DOES_NOT_CONSENT: 'VICTIM_DOES_NOT_CONSENT', ESCORT_IMPOSSIBLE: 'ESCORT_IMPOSSIBLE' } as const;
export type ClosingGround = keyof typeof ClosingGround;
registerEnumType(ClosingGround, {
  name: 'ClosingGround',
  description: 'Chỉ hai lý do này làm cho vụ án không được xét xử lưu động. The only two grounds of an opinion that close a gate.',
  valuesConfig: {
    VICTIM_DOES_NOT_CONSENT: { description: 'Nạn nhân không đồng ý (chỉ cơ quan bảo trợ xã hội nêu)' },
    ESCORT_IMPOSSIBLE: { description: 'Không thể bảo đảm dẫn giải (chỉ công an nêu)' },
  },
});

export const ClearanceState = { CLEARED: 'CLEARED', NOT_CLEARED: 'NOT_CLEARED' } as const;
export type ClearanceState = keyof typeof ClearanceState;
registerEnumType(ClearanceState, {
  name: 'ClearanceState',
  description: 'Địa điểm đề xuất có được chấp nhận không; lý do không được lưu.',
});
