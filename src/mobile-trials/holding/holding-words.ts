import { registerEnumType } from 'type-graphql';

export const ShieldingKind = {
  SCREEN: 'SCREEN',
  ROOM_APART: 'ROOM_APART',
  ENTRANCE_APART: 'ENTRANCE_APART',
  VOICE_ONLY: 'VOICE_ONLY',
  PERSON_BESIDE: 'PERSON_BESIDE',
} as const;
export type ShieldingKind = keyof typeof ShieldingKind;
export const SHIELDING_NAMES: Readonly<Record<ShieldingKind, string>> = {
  SCREEN: 'Màn che giữa nạn nhân, người làm chứng và những người khác',
  ROOM_APART: 'Phòng chờ riêng',
  ENTRANCE_APART: 'Lối đi riêng',
  VOICE_ONLY: 'Chỉ nghe tiếng, không thấy hình',
  PERSON_BESIDE: 'Có người hỗ trợ đi cùng',
};
registerEnumType(ShieldingKind, {
  name: 'ShieldingKind',
  description: 'Biện pháp che chắn nạn nhân, người làm chứng.',
  valuesConfig: described(SHIELDING_NAMES),
});

export const RecordingRule = {
  NONE: 'NONE',
  OFFICIAL_RECORD: 'OFFICIAL_RECORD',
  OPENING_AND_JUDGMENT_WITH_CONSENT: 'OPENING_AND_JUDGMENT_WITH_CONSENT',
} as const;
export type RecordingRule = keyof typeof RecordingRule;
export const RECORDING_NAMES: Readonly<Record<RecordingRule, string>> = {
  NONE: 'Không ghi âm, ghi hình',
  OFFICIAL_RECORD: 'Chỉ Tòa án ghi âm, ghi hình để lập biên bản',
  OPENING_AND_JUDGMENT_WITH_CONSENT: 'Ghi hình phần khai mạc và tuyên án khi được đồng ý',
};
registerEnumType(RecordingRule, {
  name: 'RecordingRule',
  description: 'Cách ghi âm, ghi hình; người dự phiên tòa không bao giờ phát trực tiếp. Those who attend never stream it.',
  valuesConfig: described(RECORDING_NAMES),
});

export const BudgetSource = { COURT: 'COURT', LOCAL: 'LOCAL', OTHER: 'OTHER' } as const;
export type BudgetSource = keyof typeof BudgetSource;
export const BUDGET_NAMES: Readonly<Record<BudgetSource, string>> = {
  COURT: 'Ngân sách Tòa án',
  LOCAL: 'Hỗ trợ của địa phương',
  OTHER: 'Nguồn khác',
};
registerEnumType(BudgetSource, { name: 'BudgetSource', description: 'Nguồn kinh phí.', valuesConfig: described(BUDGET_NAMES) });

export const HeldOutcome = { HELD: 'HELD', HELD_OTHERWISE: 'HELD_OTHERWISE', NOT_HELD: 'NOT_HELD' } as const;
export type HeldOutcome = keyof typeof HeldOutcome;
registerEnumType(HeldOutcome, {
  name: 'HeldOutcome',
  description: 'Phiên tòa lưu động có được mở không.',
  valuesConfig: described({ HELD: 'Đã xét xử lưu động', HELD_OTHERWISE: 'Đã xét xử, nhưng không lưu động', NOT_HELD: 'Không mở' }),
});

export const NotHeldReason = {
  GATE_CLOSED: 'GATE_CLOSED',
  PARTICIPANT_ABSENT: 'PARTICIPANT_ABSENT',
  WEATHER: 'WEATHER',
  VENUE: 'VENUE',
  ESCORT: 'ESCORT',
  SECURITY: 'SECURITY',
  FILE_RETURNED: 'FILE_RETURNED',
  POSTPONED: 'POSTPONED',
  OTHER: 'OTHER',
} as const;
export type NotHeldReason = keyof typeof NotHeldReason;
registerEnumType(NotHeldReason, {
  name: 'NotHeldReason',
  description: 'Vì sao không xét xử lưu động như đã quyết định.',
  valuesConfig: described({
    GATE_CLOSED: 'Một điều kiện không còn bảo đảm',
    PARTICIPANT_ABSENT: 'Vắng người tham gia tố tụng',
    WEATHER: 'Thời tiết',
    VENUE: 'Địa điểm không dùng được',
    ESCORT: 'Không áp giải được',
    SECURITY: 'Không bảo đảm an ninh, trật tự',
    FILE_RETURNED: 'Trả hồ sơ',
    POSTPONED: 'Hoãn phiên tòa',
    OTHER: 'Lý do khác',
  }),
});

export const IncidentKind = {
  DISORDER: 'DISORDER',
  MEDICAL: 'MEDICAL',
  WEATHER: 'WEATHER',
  TECHNICAL: 'TECHNICAL',
  CHILD_IN_AUDIENCE: 'CHILD_IN_AUDIENCE',
  RECORDED_BY_AUDIENCE: 'RECORDED_BY_AUDIENCE',
  IDENTITY_DISCLOSED: 'IDENTITY_DISCLOSED',
  OTHER: 'OTHER',
} as const;
export type IncidentKind = keyof typeof IncidentKind;
registerEnumType(IncidentKind, {
  name: 'IncidentKind',
  description: 'Sự việc xảy ra tại phiên tòa.',
  valuesConfig: described({
    DISORDER: 'Gây rối',
    MEDICAL: 'Y tế',
    WEATHER: 'Thời tiết',
    TECHNICAL: 'Kỹ thuật',
    CHILD_IN_AUDIENCE: 'Có người dưới độ tuổi trong số người dự',
    RECORDED_BY_AUDIENCE: 'Người dự ghi hình hoặc phát trực tiếp',
    IDENTITY_DISCLOSED: 'Lộ thông tin về nạn nhân, người làm chứng',
    OTHER: 'Khác',
  }),
});

export const VenueKind = { HALL: 'HALL', CULTURE_HOUSE: 'CULTURE_HOUSE', SCHOOL_YARD: 'SCHOOL_YARD', STADIUM: 'STADIUM' } as const;
export type VenueKind = keyof typeof VenueKind;
registerEnumType(VenueKind, {
  name: 'VenueKind',
  description: 'Loại địa điểm.',
  valuesConfig: described({
    HALL: 'Hội trường',
    CULTURE_HOUSE: 'Nhà văn hóa',
    SCHOOL_YARD: 'Sân trường, chỉ khi không có học sinh',
    STADIUM: 'Sân vận động',
  }),
});

export const Accessibility = { STEP_FREE: 'STEP_FREE', RAMP: 'RAMP', STEPS: 'STEPS' } as const;
export type Accessibility = keyof typeof Accessibility;
export const ACCESS_NAMES: Readonly<Record<Accessibility, string>> = {
  STEP_FREE: 'Không bậc thang',
  RAMP: 'Có đường dốc',
  STEPS: 'Có bậc thang',
};
registerEnumType(Accessibility, { name: 'Accessibility', description: 'Lối tiếp cận địa điểm.', valuesConfig: described(ACCESS_NAMES) });

function described<K extends string>(names: Readonly<Record<K, string>>): Record<K, { description: string }> {
  return Object.fromEntries(Object.entries(names).map(([key, name]) => [key, { description: name }])) as Record<K, { description: string }>;
}
