/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** SHOW: được xem; MASK: chỉ thấy ký hiệu; WITHHOLD: không được xem. */
export type AccessOutcome =
  | 'MASK'
  | 'SHOW'
  | 'WITHHOLD';

/** Tình trạng của từng bị can. */
export type AccusedStatus =
  /** Viện kiểm sát đã phê chuẩn */
  | 'APPROVED'
  /** Viện kiểm sát đã hủy bỏ quyết định khởi tố bị can */
  | 'CANCELLED'
  /** Đã có quyết định khởi tố bị can, chưa được phê chuẩn */
  | 'CHARGED'
  /** Đình chỉ điều tra đối với bị can */
  | 'DISCONTINUED'
  /** Tạm đình chỉ điều tra đối với bị can */
  | 'SUSPENDED'
  /** Đang bị truy nã */
  | 'WANTED';

/** Cơ quan tham gia liên thông. A party of the hub. */
export type Agency =
  /** Bộ đội Biên phòng */
  | 'BORDER_GUARD'
  /** Tòa án nhân dân */
  | 'COURTS'
  /** Công an */
  | 'POLICE'
  /** Viện kiểm sát nhân dân */
  | 'PROCURACY'
  /** Cơ quan bảo trợ xã hội (lao động, xã hội; y tế từ 2025) */
  | 'SOCIAL_AFFAIRS'
  /** Ban Chỉ đạo phòng, chống mua bán người */
  | 'STEERING_COMMITTEE';

/** Tình trạng vụ án. Where the case stands. */
export type CaseStatus =
  /** Đã kết luận điều tra */
  | 'CONCLUDED'
  /** Đình chỉ; kết thúc */
  | 'DISCONTINUED'
  /** Đã truy tố và tòa án đã thụ lý */
  | 'INDICTED'
  /** Đang điều tra, kể cả điều tra bổ sung, điều tra lại */
  | 'INVESTIGATING'
  /** Bản án có hiệu lực pháp luật */
  | 'IN_FORCE'
  /** Tạm đình chỉ; thời hạn dừng */
  | 'SUSPENDED'
  /** Đã xét xử */
  | 'TRIED';

/** Báo cáo mới, đính chính hoặc rút. What happened to the fact. */
export type ChangeKind =
  | 'CORRECTED'
  | 'REPORTED'
  | 'WITHDRAWN';

/** Đề nghị trong kết luận điều tra (BLTTHS Điều 232–234). */
export type ConclusionProposal =
  /** Đình chỉ điều tra */
  | 'DISCONTINUE'
  /** Đề nghị truy tố */
  | 'PROSECUTE';

/** Loại nguồn tin về tội phạm (BLTTHS Điều 143, 144). */
export type CrimeTipKind =
  /** Tin báo về tội phạm: của cơ quan, tổ chức, cá nhân hoặc phương tiện thông tin */
  | 'CRIME_REPORT'
  /** Tố giác về tội phạm: của cá nhân */
  | 'DENUNCIATION'
  /** Cơ quan trực tiếp phát hiện dấu hiệu tội phạm */
  | 'DIRECT_DETECTION'
  /** Kiến nghị khởi tố: của cơ quan nhà nước, bằng văn bản */
  | 'INITIATION_PROPOSAL'
  /** Người phạm tội tự thú */
  | 'SELF_SURRENDER';

/** Trạng thái thời hạn. REPLACED: gia hạn, phục hồi hoặc trả hồ sơ đã mở thời hạn mới. UNKNOWN: thiếu ngày hoặc mức độ nghiêm trọng. */
export type DeadlineState =
  | 'MET'
  | 'MET_LATE'
  | 'OVERDUE'
  | 'REPLACED'
  | 'RUNNING'
  | 'SUSPENDED'
  | 'UNKNOWN';

/** Trạng thái phiên tòa. */
export type HearingStatus =
  /** Đã mở và tạm ngừng (BLTTHS Điều 251) */
  | 'ADJOURNED'
  /** Hủy */
  | 'CANCELLED'
  /** Đã mở */
  | 'HELD'
  /** Hoãn (BLTTHS Điều 297) */
  | 'POSTPONED'
  /** Đã ấn định */
  | 'SCHEDULED';

/** Hướng di chuyển qua biên giới. Which way they were going. */
export type InterceptionDirection =
  /** Nhập cảnh */
  | 'INBOUND'
  /** Xuất cảnh */
  | 'OUTBOUND';

/** Điều kiện lọc; vụ việc chỉ khớp nếu bạn được xem trường dùng để lọc. Each filter needs the right to its field. */
export type MatterFilter = {
  /** Cơ quan tham gia. */
  readonly agency?: Agency | null | undefined;
  readonly mode?: TrialMode | null | undefined;
  /** Điều, hoặc điều.khoản: 150 hoặc 150.2 */
  readonly offence?: string | null | undefined;
  readonly openedFrom?: string | null | undefined;
  readonly openedTo?: string | null | undefined;
  /** Mã tổ chức tham gia. */
  readonly organisation?: string | null | undefined;
  /** Mã đơn vị hành chính của bất kỳ thời kỳ nào, gồm mọi đơn vị bên dưới. */
  readonly place?: string | null | undefined;
  readonly seriousness?: SeriousnessClass | null | undefined;
  readonly stage?: ReadonlyArray<MatterStage> | null | undefined;
  /** Tìm trong mã, tên gọi và địa danh; không cần dấu. */
  readonly text?: string | null | undefined;
};

/** Mới mở trước; mới thay đổi trước (phần bạn được xem); theo mã vụ việc. */
export type MatterOrder =
  | 'CODE'
  | 'LAST_CHANGE'
  | 'OPENED';

/** Giai đoạn của vụ việc theo Bộ luật Tố tụng hình sự. SUSPENDED: thời hạn dừng, có thể phục hồi; DISCONTINUED: kết thúc. */
export type MatterStage =
  /** Có kháng cáo hoặc kháng nghị */
  | 'APPEALED'
  /** Đã có kết quả phúc thẩm */
  | 'APPEAL_DECIDED'
  /** Đã có kết luận điều tra */
  | 'CONCLUDED'
  /** Đình chỉ (Điều 230, 248) */
  | 'DISCONTINUED'
  /** Hồ sơ bị trả để điều tra bổ sung (Điều 245, 280) */
  | 'FILE_RETURNED'
  /** Đã có cáo trạng và tòa án được nêu tên đã thụ lý */
  | 'INDICTED'
  /** Đang điều tra */
  | 'INVESTIGATION'
  /** Tạm đình chỉ điều tra (Điều 229) */
  | 'INVESTIGATION_SUSPENDED'
  /** Bản án có hiệu lực pháp luật */
  | 'IN_FORCE'
  /** Không khởi tố vụ án (Điều 158) */
  | 'NOT_INITIATED'
  /** Viện kiểm sát đang quyết định việc truy tố */
  | 'PROSECUTION'
  /** Viện kiểm sát tạm đình chỉ (Điều 247) */
  | 'PROSECUTION_SUSPENDED'
  /** Bản án bị hủy */
  | 'QUASHED'
  /** Đã tiếp nhận nguồn tin về tội phạm */
  | 'TIP_RECEIVED'
  /** Tạm đình chỉ giải quyết nguồn tin (Điều 148) */
  | 'TIP_SUSPENDED'
  /** Tòa án đình chỉ (Điều 282) */
  | 'TRIAL_DISCONTINUED'
  /** Chuẩn bị xét xử sơ thẩm (Điều 277) */
  | 'TRIAL_PREPARATION'
  /** Tòa án tạm đình chỉ (Điều 281) */
  | 'TRIAL_SUSPENDED'
  /** Đã tuyên án sơ thẩm */
  | 'TRIED';

/** Trạng thái phiên tòa lưu động. */
export type MobileTrialStatus =
  /** Đã thông báo */
  | 'ANNOUNCED'
  /** Hủy */
  | 'CANCELLED'
  /** Đã mở */
  | 'HELD';

/** Cấp của đơn vị hành chính; cấp huyện chấm dứt ngày 1/7/2025. */
export type PlaceLevel =
  | 'COMMUNE'
  | 'DISTRICT'
  | 'PROVINCE';

/** Quyết định trong giai đoạn truy tố (BLTTHS Điều 240, 247, 248, 249). */
export type ProsecutionDecisionKind =
  /** Hủy bỏ quyết định đã ban hành */
  | 'CANCEL'
  /** Đình chỉ; kết thúc (Điều 248) */
  | 'DISCONTINUE'
  /** Gia hạn thời hạn quyết định việc truy tố (Điều 240) */
  | 'EXTEND'
  /** Truy tố */
  | 'PROSECUTE'
  /** Phục hồi (Điều 249) */
  | 'RESUME'
  /** Tạm đình chỉ; thời hạn dừng (Điều 247) */
  | 'SUSPEND';

/** Mục đích của câu hỏi, nêu trong header hub-purpose. What a question is asked for, stated in the header hub-purpose. */
export type Purpose =
  /** Thanh tra, kiểm tra */
  | 'INSPECTION'
  /** Điều tra */
  | 'INVESTIGATION'
  /** Thực hành quyền công tố */
  | 'PROSECUTION'
  /** Thống kê */
  | 'STATISTICS'
  /** Kiểm sát việc tuân theo pháp luật */
  | 'SUPERVISION'
  /** Kiểm tra, xác minh tin báo */
  | 'TIP_VERIFICATION'
  /** Xét xử */
  | 'TRIAL'
  /** Xác minh, xác định nạn nhân */
  | 'VICTIM_IDENTIFICATION'
  /** Bảo vệ nạn nhân */
  | 'VICTIM_PROTECTION'
  /** Hỗ trợ nạn nhân */
  | 'VICTIM_SUPPORT';

/** Phân loại tội phạm (BLHS Điều 9), theo mức cao nhất của khung hình phạt. */
export type SeriousnessClass =
  /** Đặc biệt nghiêm trọng: trên 15 năm, chung thân hoặc tử hình */
  | 'ESPECIALLY_SERIOUS'
  /** Ít nghiêm trọng: đến 3 năm tù */
  | 'LESS_SERIOUS'
  /** Nghiêm trọng: trên 3 đến 7 năm */
  | 'SERIOUS'
  /** Rất nghiêm trọng: trên 7 đến 15 năm */
  | 'VERY_SERIOUS';

/** Chế độ hỗ trợ: sáu loại của Luật 66/2011/QH12 Điều 32, mười loại của Luật 53/2024/QH15 Điều 37. */
export type SupportKind =
  /** Học văn hóa (đến 30/6/2025 gồm cả học nghề) */
  | 'EDUCATION'
  /** Nhu cầu thiết yếu (đến 30/6/2025 gồm cả chi phí đi lại) */
  | 'ESSENTIAL_NEEDS'
  /** Trợ cấp khó khăn ban đầu, vay vốn */
  | 'INITIAL_ALLOWANCE_LOAN'
  /** Phiên dịch (từ 1/7/2025) */
  | 'INTERPRETATION'
  /** Trợ giúp pháp lý */
  | 'LEGAL_AID'
  /** Hỗ trợ pháp luật (từ 1/7/2025) */
  | 'LEGAL_SUPPORT'
  /** Y tế */
  | 'MEDICAL'
  /** Tâm lý */
  | 'PSYCHOLOGICAL'
  /** Chi phí đi lại (từ 1/7/2025) */
  | 'TRAVEL_COST'
  /** Học nghề, việc làm (từ 1/7/2025) */
  | 'VOCATIONAL_JOB';

/** Kênh tiếp nhận. HOTLINE_111: Tổng đài 111. */
export type TipChannel =
  | 'HOTLINE_111'
  | 'HOTLINE_POLICE'
  | 'IN_PERSON'
  | 'MEDIA'
  | 'ONLINE'
  | 'OTHER'
  | 'OTHER_AGENCY'
  | 'POST';

/** Phân loại nguồn tin (TTLT 01/2017). */
export type TipClassification =
  | 'LINKED_OFFENCE'
  | 'NO_OFFENCE'
  | 'OTHER_OFFENCE'
  | 'TRAFFICKING';

/** Ba kết quả giải quyết nguồn tin (BLTTHS Điều 147 khoản 1). */
export type TipOutcomeKind =
  /** Khởi tố vụ án */
  | 'INITIATE'
  /** Không khởi tố vụ án */
  | 'NOT_INITIATE'
  /** Tạm đình chỉ giải quyết; thời hạn dừng (Điều 148) */
  | 'SUSPEND';

/** Câu hỏi, báo cáo, hoặc truy vấn liên kết. */
export type TrailKind =
  | 'ENTITIES'
  | 'MUTATION'
  | 'QUERY';

/** Được trả lời, bị từ chối, hoặc lỗi. */
export type TrailOutcome =
  | 'ANSWERED'
  | 'FAILED'
  | 'REFUSED';

/** Hình thức xét xử. */
export type TrialMode =
  /** Tại trụ sở tòa án */
  | 'IN_SEAT'
  /** Xét xử lưu động */
  | 'MOBILE'
  /** Xét xử trực tuyến (Nghị quyết 33/2021/QH15) */
  | 'ONLINE'
  /** Lưu động kết hợp trực tuyến */
  | 'ONLINE_MOBILE';

/** Nhóm tuổi vào thời điểm xảy ra hành vi. Age at the time of the offence. */
export type VictimAgeBand =
  | 'EIGHTEEN_TO_TWENTY_NINE'
  | 'SIXTEEN_TO_SEVENTEEN'
  | 'SIX_TO_TWELVE'
  | 'THIRTEEN_TO_FIFTEEN'
  | 'THIRTY_AND_OVER'
  | 'UNDER_6'
  | 'UNKNOWN';

/** Kết quả xác định nạn nhân (Luật 66/2011/QH12 Điều 27; Luật 53/2024/QH15 Điều 32, 33). */
export type VictimIdentificationOutcome =
  /** Xác nhận là nạn nhân */
  | 'CONFIRMED'
  /** Không xác nhận */
  | 'NOT_CONFIRMED';

/** Dưới 18 tuổi vào thời điểm xảy ra hành vi; UNKNOWN được coi như dưới 18 tuổi. Unknown counts as a minor. */
export type VictimMinor =
  | 'NO'
  | 'UNKNOWN'
  | 'YES';

/** Giới tính. */
export type VictimSex =
  | 'FEMALE'
  | 'MALE'
  | 'OTHER'
  | 'UNKNOWN';

/** Tình trạng pháp lý; việc hỗ trợ không chờ kết quả xác định. Support never waits for it. */
export type VictimStatus =
  /** Không phải nạn nhân */
  | 'NOT_A_VICTIM'
  /** Người đang trong quá trình xác định là nạn nhân (Luật 53/2024/QH15 Điều 2 khoản 8) */
  | 'PERSON_UNDER_IDENTIFICATION'
  /** Nạn nhân (Điều 2 khoản 7) */
  | 'VICTIM';

export type AccessMatrixQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessMatrixQuery = { readonly accessMatrix: ReadonlyArray<{ readonly label: string, readonly agency: Agency, readonly role: string, readonly outcome: AccessOutcome, readonly ownFactsOnly: boolean, readonly fromStage: string | null, readonly forPurposes: ReadonlyArray<Purpose> | null }>, readonly protectedFields: ReadonlyArray<{ readonly coordinate: string, readonly labels: ReadonlyArray<string>, readonly ground: string, readonly office: Agency | null }> };

export type MatterByReferenceQueryVariables = Exact<{
  reference?: string | null | undefined;
}>;


export type MatterByReferenceQuery = { readonly matter: { readonly id: string, readonly code: string, readonly title: string | null, readonly stage: MatterStage, readonly openedOn: string | null, readonly place: { readonly code: string | null, readonly name: string | null, readonly level: PlaceLevel | null } | null, readonly ledBy: { readonly agency: Agency | null, readonly code: string | null, readonly name: string | null, readonly nameEn: string | null } | null, readonly participants: ReadonlyArray<{ readonly agency: Agency | null, readonly since: string | null, readonly until: string | null, readonly organisation: { readonly code: string | null, readonly name: string | null, readonly nameEn: string | null } | null }> | null, readonly warnings: ReadonlyArray<{ readonly kind: string | null, readonly message: string | null, readonly messageEn: string | null }> | null, readonly deadlines: ReadonlyArray<{ readonly rule: string | null, readonly basis: string | null, readonly startsOn: string | null, readonly dueOn: string | null, readonly state: DeadlineState | null }> | null, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly agency: Agency | null, readonly kind: string | null, readonly change: ChangeKind | null, readonly occurredAt: string | null, readonly recordedAt: string | null, readonly summary: string | null, readonly summaryEn: string | null, readonly documentNumber: string | null, readonly organisation: { readonly name: string | null, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly crimeTips: ReadonlyArray<{ readonly number: string | null, readonly kind: CrimeTipKind | null, readonly channel: TipChannel | null, readonly receivedOn: string | null, readonly classification: TipClassification | null, readonly content: string | null, readonly receivedBy: { readonly name: string | null, readonly nameEn: string | null } | null, readonly outcome: { readonly kind: TipOutcomeKind | null, readonly documentNumber: string | null, readonly decidedOn: string | null } | null, readonly informant: { readonly fullName: string | null, readonly phone: string | null } | null }> | null, readonly interceptions: ReadonlyArray<{ readonly number: string | null, readonly occurredAt: string | null, readonly direction: InterceptionDirection | null, readonly personsStopped: number | null, readonly victimsFound: number | null, readonly place: { readonly name: string | null } | null }> | null, readonly handovers: ReadonlyArray<{ readonly documentNumber: string | null, readonly toAgency: Agency | null, readonly handedOverOn: string | null, readonly personsHandedOver: number | null, readonly acknowledgedOn: string | null, readonly toOrganisation: { readonly name: string | null, readonly nameEn: string | null } | null }> | null, readonly handoverAcknowledgements: ReadonlyArray<{ readonly documentNumber: string | null, readonly handoverNumber: string | null, readonly acknowledgedOn: string | null }> | null, readonly victimReferrals: ReadonlyArray<{ readonly documentNumber: string | null, readonly personCode: string | null, readonly personsReferred: number | null, readonly referredOn: string | null, readonly recipient: { readonly agency: Agency | null, readonly name: string | null, readonly nameEn: string | null } | null }> | null, readonly criminalCase: { readonly documentNumber: string | null, readonly initiatedOn: string | null, readonly status: CaseStatus | null, readonly seriousness: SeriousnessClass | null, readonly initiatedBy: { readonly name: string | null, readonly nameEn: string | null } | null, readonly offences: ReadonlyArray<{ readonly article: string | null, readonly clause: string | null, readonly points: ReadonlyArray<string> | null, readonly name: string | null }> | null, readonly accused: ReadonlyArray<{ readonly id: string | null, readonly ordinal: number | null, readonly status: AccusedStatus | null, readonly fullName: string | null, readonly yearOfBirth: number | null, readonly charge: { readonly documentNumber: string | null, readonly issuedOn: string | null, readonly approvedOn: string | null } | null }> | null, readonly conclusion: { readonly documentNumber: string | null, readonly issuedOn: string | null, readonly proposal: ConclusionProposal | null, readonly text: string | null } | null } | null, readonly prosecution: { readonly fileReceivedOn: string | null, readonly receivedBy: { readonly name: string | null, readonly nameEn: string | null } | null, readonly decisions: ReadonlyArray<{ readonly kind: ProsecutionDecisionKind | null, readonly documentNumber: string | null, readonly decidedOn: string | null }> | null, readonly indictment: { readonly documentNumber: string | null, readonly issuedOn: string | null, readonly court: { readonly name: string | null, readonly nameEn: string | null } | null, readonly offences: ReadonlyArray<{ readonly article: string | null, readonly clause: string | null, readonly points: ReadonlyArray<string> | null, readonly name: string | null }> | null } | null } | null, readonly prosecutions: ReadonlyArray<{ readonly fileReceivedOn: string | null, readonly returns: ReadonlyArray<{ readonly round: number | null, readonly documentNumber: string | null, readonly returnedOn: string | null, readonly reason: string | null, readonly returnedTo: { readonly agency: Agency | null, readonly name: string | null, readonly nameEn: string | null } | null }> | null }> | null, readonly trial: { readonly registrationNumber: string | null, readonly registeredOn: string | null, readonly mode: TrialMode | null, readonly closed: boolean | null, readonly court: { readonly name: string | null, readonly nameEn: string | null } | null, readonly returns: ReadonlyArray<{ readonly documentNumber: string | null, readonly returnedOn: string | null }> | null, readonly hearings: ReadonlyArray<{ readonly documentNumber: string | null, readonly scheduledOn: string | null, readonly status: HearingStatus | null, readonly venue: string | null }> | null, readonly judgment: { readonly documentNumber: string | null, readonly pronouncedOn: string | null, readonly outcomes: ReadonlyArray<{ readonly accusedId: string | null, readonly sentenceMonths: number | null, readonly life: boolean | null, readonly acquitted: boolean | null }> | null } | null, readonly mobileTrial: { readonly documentNumber: string | null, readonly venue: string | null, readonly plannedOn: string | null, readonly status: MobileTrialStatus | null, readonly attendance: number | null, readonly eligibility: { readonly eligible: boolean | null, readonly reasons: ReadonlyArray<{ readonly rule: string | null, readonly basis: string | null, readonly message: string | null, readonly messageEn: string | null }> | null } | null } | null } | null, readonly victims: ReadonlyArray<{ readonly code: string | null, readonly number: string | null, readonly referralNumber: string | null, readonly receivedOn: string | null, readonly status: VictimStatus | null, readonly ageBand: VictimAgeBand | null, readonly sex: VictimSex | null, readonly minor: VictimMinor | null, readonly referredBy: { readonly agency: Agency | null } | null, readonly identity: { readonly fullName: string | null, readonly dateOfBirth: string | null } | null, readonly shelter: { readonly name: string | null, readonly address: string | null } | null, readonly identification: { readonly documentNumber: string | null, readonly decidedOn: string | null, readonly outcome: VictimIdentificationOutcome | null } | null, readonly supports: ReadonlyArray<{ readonly documentNumber: string | null, readonly kind: SupportKind | null, readonly provider: string | null, readonly startedOn: string | null, readonly endedOn: string | null }> | null }> | null, readonly rescuedPersons: ReadonlyArray<{ readonly number: string | null, readonly referredOn: string | null, readonly referredTo: { readonly agency: Agency | null } | null }> | null } | null };

export type MatterTimelineQueryVariables = Exact<{
  reference?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MatterTimelineQuery = { readonly matter: { readonly id: string, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly agency: Agency | null, readonly kind: string | null, readonly change: ChangeKind | null, readonly occurredAt: string | null, readonly recordedAt: string | null, readonly summary: string | null, readonly summaryEn: string | null, readonly documentNumber: string | null, readonly organisation: { readonly name: string | null, readonly nameEn: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type TimelineItemFragment = { readonly id: string | null, readonly agency: Agency | null, readonly kind: string | null, readonly change: ChangeKind | null, readonly occurredAt: string | null, readonly recordedAt: string | null, readonly summary: string | null, readonly summaryEn: string | null, readonly documentNumber: string | null, readonly organisation: { readonly name: string | null, readonly nameEn: string | null } | null };

export type MattersQueryVariables = Exact<{
  filter?: MatterFilter | null | undefined;
  order?: MatterOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MattersQuery = { readonly matters: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string | null, readonly stage: MatterStage, readonly openedOn: string | null, readonly place: { readonly code: string | null, readonly name: string | null } | null, readonly participants: ReadonlyArray<{ readonly agency: Agency | null }> | null, readonly deadlines: ReadonlyArray<{ readonly dueOn: string | null, readonly state: DeadlineState | null, readonly basis: string | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MyTrailQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyTrailQuery = { readonly myTrail: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly at: string | null, readonly agency: Agency | null, readonly organisation: string | null, readonly subject: string | null, readonly role: string | null, readonly purpose: Purpose | null, readonly operation: string | null, readonly kind: TrailKind | null, readonly outcome: TrailOutcome | null, readonly references: ReadonlyArray<string> | null, readonly matters: ReadonlyArray<string> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FactTrailQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FactTrailQuery = { readonly factTrail: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly at: string | null, readonly agency: Agency | null, readonly organisation: string | null, readonly subject: string | null, readonly role: string | null, readonly purpose: Purpose | null, readonly operation: string | null, readonly kind: TrailKind | null, readonly outcome: TrailOutcome | null, readonly references: ReadonlyArray<string> | null, readonly matters: ReadonlyArray<string> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TrailLineFragment = { readonly id: string | null, readonly at: string | null, readonly agency: Agency | null, readonly organisation: string | null, readonly subject: string | null, readonly role: string | null, readonly purpose: Purpose | null, readonly operation: string | null, readonly kind: TrailKind | null, readonly outcome: TrailOutcome | null, readonly references: ReadonlyArray<string> | null, readonly matters: ReadonlyArray<string> | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TimelineItemFragmentDoc = new TypedDocumentString(`
    fragment TimelineItem on Event {
  id
  agency
  organisation {
    name
    nameEn
  }
  kind
  change
  occurredAt
  recordedAt
  summary
  summaryEn
  documentNumber
}
    `, {"fragmentName":"TimelineItem"}) as unknown as TypedDocumentString<TimelineItemFragment, unknown>;
export const TrailLineFragmentDoc = new TypedDocumentString(`
    fragment TrailLine on TrailEntry {
  id
  at
  agency
  organisation
  subject
  role
  purpose
  operation
  kind
  outcome
  references
  matters
}
    `, {"fragmentName":"TrailLine"}) as unknown as TypedDocumentString<TrailLineFragment, unknown>;
export const AccessMatrixDocument = new TypedDocumentString(`
    query AccessMatrix {
  accessMatrix {
    label
    agency
    role
    outcome
    ownFactsOnly
    fromStage
    forPurposes
  }
  protectedFields {
    coordinate
    labels
    ground
    office
  }
}
    `) as unknown as TypedDocumentString<AccessMatrixQuery, AccessMatrixQueryVariables>;
export const MatterByReferenceDocument = new TypedDocumentString(`
    query MatterByReference($reference: String) {
  matter(reference: $reference) {
    id
    code
    title
    stage
    openedOn
    place {
      code
      name
      level
    }
    ledBy {
      agency
      code
      name
      nameEn
    }
    participants {
      agency
      organisation {
        code
        name
        nameEn
      }
      since
      until
    }
    warnings {
      kind
      message
      messageEn
    }
    deadlines {
      rule
      basis
      startsOn
      dueOn
      state
    }
    timeline(first: 100) {
      nodes {
        ...TimelineItem
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    crimeTips {
      number
      kind
      channel
      receivedOn
      receivedBy {
        name
        nameEn
      }
      classification
      content
      outcome {
        kind
        documentNumber
        decidedOn
      }
      informant {
        fullName
        phone
      }
    }
    interceptions {
      number
      occurredAt
      place {
        name
      }
      direction
      personsStopped
      victimsFound
    }
    handovers {
      documentNumber
      toAgency
      toOrganisation {
        name
        nameEn
      }
      handedOverOn
      personsHandedOver
      acknowledgedOn
    }
    handoverAcknowledgements {
      documentNumber
      handoverNumber
      acknowledgedOn
    }
    victimReferrals {
      documentNumber
      personCode
      personsReferred
      referredOn
      recipient {
        agency
        name
        nameEn
      }
    }
    criminalCase {
      documentNumber
      initiatedOn
      initiatedBy {
        name
        nameEn
      }
      status
      seriousness
      offences {
        article
        clause
        points
        name
      }
      accused {
        id
        ordinal
        status
        fullName
        yearOfBirth
        charge {
          documentNumber
          issuedOn
          approvedOn
        }
      }
      conclusion {
        documentNumber
        issuedOn
        proposal
        text
      }
    }
    prosecution {
      fileReceivedOn
      receivedBy {
        name
        nameEn
      }
      decisions {
        kind
        documentNumber
        decidedOn
      }
      indictment {
        documentNumber
        issuedOn
        court {
          name
          nameEn
        }
        offences {
          article
          clause
          points
          name
        }
      }
    }
    prosecutions {
      fileReceivedOn
      returns {
        round
        documentNumber
        returnedOn
        reason
        returnedTo {
          agency
          name
          nameEn
        }
      }
    }
    trial {
      registrationNumber
      registeredOn
      court {
        name
        nameEn
      }
      mode
      closed
      returns {
        documentNumber
        returnedOn
      }
      hearings {
        documentNumber
        scheduledOn
        status
        venue
      }
      judgment {
        documentNumber
        pronouncedOn
        outcomes {
          accusedId
          sentenceMonths
          life
          acquitted
        }
      }
      mobileTrial {
        documentNumber
        eligibility {
          eligible
          reasons {
            rule
            basis
            message
            messageEn
          }
        }
        venue
        plannedOn
        status
        attendance
      }
    }
    victims {
      code
      number
      referralNumber
      receivedOn
      referredBy {
        agency
      }
      status
      ageBand
      sex
      minor
      identity {
        fullName
        dateOfBirth
      }
      shelter {
        name
        address
      }
      identification {
        documentNumber
        decidedOn
        outcome
      }
      supports {
        documentNumber
        kind
        provider
        startedOn
        endedOn
      }
    }
    rescuedPersons {
      number
      referredOn
      referredTo {
        agency
      }
    }
  }
}
    fragment TimelineItem on Event {
  id
  agency
  organisation {
    name
    nameEn
  }
  kind
  change
  occurredAt
  recordedAt
  summary
  summaryEn
  documentNumber
}`) as unknown as TypedDocumentString<MatterByReferenceQuery, MatterByReferenceQueryVariables>;
export const MatterTimelineDocument = new TypedDocumentString(`
    query MatterTimeline($reference: String, $after: String) {
  matter(reference: $reference) {
    id
    timeline(first: 100, after: $after) {
      nodes {
        ...TimelineItem
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment TimelineItem on Event {
  id
  agency
  organisation {
    name
    nameEn
  }
  kind
  change
  occurredAt
  recordedAt
  summary
  summaryEn
  documentNumber
}`) as unknown as TypedDocumentString<MatterTimelineQuery, MatterTimelineQueryVariables>;
export const MattersDocument = new TypedDocumentString(`
    query Matters($filter: MatterFilter, $order: MatterOrder, $first: Int, $after: String) {
  matters(filter: $filter, order: $order, first: $first, after: $after) {
    nodes {
      id
      code
      title
      stage
      openedOn
      place {
        code
        name
      }
      participants {
        agency
      }
      deadlines {
        dueOn
        state
        basis
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MattersQuery, MattersQueryVariables>;
export const MyTrailDocument = new TypedDocumentString(`
    query MyTrail($first: Int, $after: String) {
  myTrail(first: $first, after: $after) {
    nodes {
      ...TrailLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TrailLine on TrailEntry {
  id
  at
  agency
  organisation
  subject
  role
  purpose
  operation
  kind
  outcome
  references
  matters
}`) as unknown as TypedDocumentString<MyTrailQuery, MyTrailQueryVariables>;
export const FactTrailDocument = new TypedDocumentString(`
    query FactTrail($first: Int, $after: String) {
  factTrail(first: $first, after: $after) {
    nodes {
      ...TrailLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TrailLine on TrailEntry {
  id
  at
  agency
  organisation
  subject
  role
  purpose
  operation
  kind
  outcome
  references
  matters
}`) as unknown as TypedDocumentString<FactTrailQuery, FactTrailQueryVariables>;