import { registerEnumType } from 'type-graphql';

export const DecisionAct = { HOLD: 'HOLD', REFUSE: 'REFUSE', MOVE: 'MOVE', WITHDRAW: 'WITHDRAW' } as const;
export type DecisionAct = keyof typeof DecisionAct;
registerEnumType(DecisionAct, {
  name: 'DecisionAct',
  description: 'Nội dung quyết định về xét xử lưu động.',
  valuesConfig: {
    HOLD: { description: 'Tổ chức xét xử lưu động' },
    REFUSE: { description: 'Không tổ chức; xét xử tại trụ sở' },
    MOVE: { description: 'Đổi ngày hoặc địa điểm đã quyết định' },
    WITHDRAW: { description: 'Rút đề xuất hoặc quyết định; xét xử tại trụ sở' },
  },
});

export const DecisionSigner = { CHIEF: 'CHIEF', PRESIDING_JUDGE: 'PRESIDING_JUDGE' } as const;
export type DecisionSigner = keyof typeof DecisionSigner;
registerEnumType(DecisionSigner, {
  name: 'DecisionSigner',
  description: 'Người ký: hai người khác nhau. Two different persons sign.',
  valuesConfig: {
    CHIEF: { description: 'Chánh án hoặc phó chánh án: lịch và kinh phí' },
    PRESIDING_JUDGE: { description: 'Thẩm phán chủ tọa: địa điểm' },
  },
});
