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

/** Một khoản kinh phí. An amount by its source. */
export type BudgetLine = {
  readonly amount: number;
  readonly source: BudgetSource;
};

/** Nguồn kinh phí. */
export type BudgetSource =
  /** Ngân sách Tòa án */
  | 'COURT'
  /** Hỗ trợ của địa phương */
  | 'LOCAL'
  /** Nguồn khác */
  | 'OTHER';

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

/** Những gì một văn bản nêu về người trong vụ án, theo mã; không gửi chính văn bản. What a text says of a person, in codes. */
export type CheckOutreachText = {
  /** Nhóm tuổi, ví dụ 18_24. */
  readonly ageBand?: string | null | undefined;
  /** Mã xã, phường, thị trấn mà văn bản nói đến, kể cả khi chỉ nêu đơn vị lớn hơn. */
  readonly commune: string;
  readonly matterId: string;
  /** Phương thức tiếp cận, theo danh mục RECRUITMENT_METHOD. */
  readonly method?: string | null | undefined;
  /** Tháng, từ 1 đến 12; chỉ cùng với năm. */
  readonly month?: number | null | undefined;
  /** Điều luật của Bộ luật Hình sự, ví dụ 150. */
  readonly offence?: string | null | undefined;
  /** Địa danh được nêu; trống: xã, phường, thị trấn. */
  readonly place?: OutreachPlace | null | undefined;
  readonly purpose: OutreachPurpose;
  /** Quan hệ với người bị nêu, ví dụ NEIGHBOUR. */
  readonly relation?: string | null | undefined;
  /** FEMALE hoặc MALE. */
  readonly sex?: string | null | undefined;
  readonly year?: number | null | undefined;
};

/** Trả lời về đúng địa điểm được đề xuất, không nêu lý do. An answer on the one venue proposed, without a reason. */
export type ClearMobileTrialVenue = {
  readonly cleared: boolean;
  readonly proposalId: string;
  /** Mã xã, phường, thị trấn được đề xuất. */
  readonly venueUnit: string;
};

/** Địa điểm đề xuất có được chấp nhận không; lý do không được lưu. */
export type ClearanceState =
  | 'CLEARED'
  | 'NOT_CLEARED';

/** Chỉ hai lý do này làm cho vụ án không được xét xử lưu động. The only two grounds of an opinion that close a gate. */
export type ClosingGround =
  /** Không thể bảo đảm dẫn giải (chỉ công an nêu) */
  | 'ESCORT_IMPOSSIBLE'
  /** Nạn nhân không đồng ý (chỉ cơ quan bảo trợ xã hội nêu) */
  | 'VICTIM_DOES_NOT_CONSENT';

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

/** Một chữ ký; quyết định có hiệu lực khi hai người khác nhau cùng ký. One signature: two different persons decide. */
export type DecideMobileTrial = {
  readonly act: DecisionAct;
  readonly documentNumber?: string | null | undefined;
  /** Bỏ trống: như người kia đã ký, nếu không thì như đề xuất. */
  readonly plannedOn?: string | null | undefined;
  readonly proposalId: string;
  /** Luôn phải nêu lý do; không nêu tên hoặc chi tiết về người tham gia tố tụng. */
  readonly reasons: string;
  /** gatesDigest như mobileTrialEligibility đã trả lời cho ngày, địa điểm và hình thức đó, với cùng mục đích. */
  readonly seenGatesDigest: string;
  /** rulesVersion như mobileTrialEligibility đã trả lời cho ngày, địa điểm và hình thức đó, với cùng mục đích. */
  readonly seenRulesVersion: string;
  readonly signedAs: DecisionSigner;
  /** Số quyết định đưa vụ án ra xét xử ghi địa điểm này. */
  readonly trialDecisionNumber?: string | null | undefined;
  /** Địa điểm trong danh mục; bỏ trống: như người kia đã ký, nếu không thì như đề xuất. */
  readonly venueId?: string | null | undefined;
};

/** Nội dung quyết định về xét xử lưu động. */
export type DecisionAct =
  /** Tổ chức xét xử lưu động */
  | 'HOLD'
  /** Đổi ngày hoặc địa điểm đã quyết định */
  | 'MOVE'
  /** Không tổ chức; xét xử tại trụ sở */
  | 'REFUSE'
  /** Rút đề xuất hoặc quyết định; xét xử tại trụ sở */
  | 'WITHDRAW';

/** Người ký: hai người khác nhau. Two different persons sign. */
export type DecisionSigner =
  /** Chánh án hoặc phó chánh án: lịch và kinh phí */
  | 'CHIEF'
  /** Thẩm phán chủ tọa: địa điểm */
  | 'PRESIDING_JUDGE';

/** Xuất số liệu đúng như trang số liệu; việc xuất được ghi nhật ký. The figures as the page shows them, on the trail. */
export type ExportFigures = {
  readonly filter?: FigureFilter | null | undefined;
  readonly format: ExportFormat;
  /** Bỏ trống: tiếng Việt. Vietnamese where left out. */
  readonly language?: ExportLanguage | null | undefined;
};

/** CSV (UTF-8) hoặc bảng tính Excel. Comma-separated, or a workbook. */
export type ExportFormat =
  | 'CSV'
  | 'XLSX';

/** Ngôn ngữ của tệp. The language of the file. */
export type ExportLanguage =
  | 'EN'
  | 'VI';

/** Xuất danh sách vụ việc với đúng quyền của bạn, nhiều nhất 10000 dòng; việc xuất được ghi nhật ký. The list as you see it, 10000 rows at most, on the trail. */
export type ExportMatters = {
  /** Các cột, theo thứ tự trong tệp. In the order of the file. */
  readonly columns: ReadonlyArray<MatterColumn>;
  readonly filter?: MatterFilter | null | undefined;
  readonly format: ExportFormat;
  /** Bỏ trống: tiếng Việt. Vietnamese where left out. */
  readonly language?: ExportLanguage | null | undefined;
  readonly order?: MatterOrder | null | undefined;
};

/** Theo tội danh nặng nhất, cấp huyện trước đây, mức án nặng nhất. */
export type FairnessDimension =
  | 'FORMER_DISTRICT'
  | 'OFFENCE'
  | 'SENTENCE';

/** Điều kiện thống kê; vụ việc chỉ được đếm nếu bạn được xem trường dùng để lọc. A matter counts only where you see the field it is filtered by. */
export type FigureFilter = {
  /** Bộ đội Biên phòng có tham gia hay không. Whether the border guard took part. */
  readonly border?: boolean | null | undefined;
  /** Cơ quan đang giữ hồ sơ. The agency that holds the file. */
  readonly heldBy?: Agency | null | undefined;
  /** Mã đơn vị hành chính của bất kỳ thời kỳ nào, hoặc Place.key; gồm mọi đơn vị bên dưới. A unit of any era with all below it. */
  readonly place?: string | null | undefined;
  /** Phân loại tội phạm. Class of the offence. */
  readonly seriousness?: SeriousnessClass | null | undefined;
  /** Giai đoạn hiện tại. The current stage. */
  readonly stage?: ReadonlyArray<MatterStage> | null | undefined;
  /** Từ năm mở. From the year of opening; of victims, of their reception. */
  readonly yearFrom?: number | null | undefined;
  /** Đến hết năm mở. To the end of the year of opening; of victims, of their reception. */
  readonly yearTo?: number | null | undefined;
};

/** Ô nói về điều gì. What a cell speaks of. */
export type FigureState =
  /** Địa bàn đã được chia hoặc nhập, không quy về một đơn vị. No single unit of that time. */
  | 'NOT_ASSIGNABLE'
  /** Bạn không được xem trường này trong các vụ việc đó. You may not see the field in these matters. */
  | 'NOT_SHOWN'
  /** Chưa có dữ kiện. Not recorded. */
  | 'UNKNOWN'
  /** Một giá trị. A value. */
  | 'VALUE';

/** Từ dữ kiện đầu tiên của bước trước đến dữ kiện đầu tiên của bước sau. From the first fact of one step to the first of the next. */
export type FigureStep =
  | 'CONCLUSION_TO_INDICTMENT'
  | 'INDICTMENT_TO_REGISTRATION'
  | 'INITIATION_TO_CONCLUSION'
  | 'JUDGMENT_TO_FORCE'
  | 'REGISTRATION_TO_JUDGMENT'
  | 'TIP_TO_INITIATION';

/** OPEN: không vướng; CLOSED: vướng; UNKNOWN: chưa rõ, được tính như vướng. UNKNOWN counts as closed. */
export type GateState =
  | 'CLOSED'
  | 'OPEN'
  | 'UNKNOWN';

/** Ý kiến về một đề xuất xét xử lưu động; gửi lại thì thay bằng phiên bản mới. */
export type GiveMobileTrialOpinion = {
  readonly capacity: OpinionCapacity;
  /** Chỉ với ý kiến không đồng ý. Only with a refusal. */
  readonly closing?: ClosingGround | null | undefined;
  /** Bắt buộc khi đồng ý kèm điều kiện. */
  readonly conditions?: ReadonlyArray<string> | null | undefined;
  /** Số công văn. Number of the letter. */
  readonly documentNumber?: string | null | undefined;
  /** Mã cơ quan có ý kiến, khi tòa án ghi nhận thay (VENUE, DEFENCE). */
  readonly onBehalfOf?: string | null | undefined;
  readonly position: OpinionPosition;
  readonly proposalId: string;
  /** Bắt buộc khi không đồng ý; không nêu tên hoặc chi tiết về người tham gia tố tụng. */
  readonly reasons?: string | null | undefined;
};

/** Lý do chọn vụ án xét xử lưu động. On what ground a matter is worth a mobile trial. */
export type GroundKind =
  /** Chứng cứ đã ổn định: số lần trả hồ sơ và cảnh báo còn mở; không xét việc nhận tội */
  | 'EVIDENCE'
  /** Tần suất của tội danh ở huyện cũ, không tính chính vụ này */
  | 'FREQUENCY'
  /** Tỷ lệ xã của huyện cũ chưa có tài liệu tuyên truyền */
  | 'MATERIAL'
  /** Thủ đoạn mà người dân tại đó có thể nhận ra */
  | 'METHOD'
  /** Số tháng kể từ phiên tòa lưu động gần nhất ở huyện cũ */
  | 'MONTHS_SINCE'
  /** Phân loại tội phạm */
  | 'SERIOUSNESS';

/** Trọng số của một lý do; lý do không nêu giữ trọng số mặc định. Grounds left out keep their default weight. */
export type GroundWeight = {
  readonly kind: GroundKind;
  readonly weight: number;
};

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

/** Phiên tòa lưu động có được mở không. */
export type HeldOutcome =
  /** Đã xét xử lưu động */
  | 'HELD'
  /** Đã xét xử, nhưng không lưu động */
  | 'HELD_OTHERWISE'
  /** Không mở */
  | 'NOT_HELD';

/** Sự việc xảy ra tại phiên tòa. */
export type IncidentKind =
  /** Có người dưới độ tuổi trong số người dự */
  | 'CHILD_IN_AUDIENCE'
  /** Gây rối */
  | 'DISORDER'
  /** Lộ thông tin về nạn nhân, người làm chứng */
  | 'IDENTITY_DISCLOSED'
  /** Y tế */
  | 'MEDICAL'
  /** Khác */
  | 'OTHER'
  /** Người dự ghi hình hoặc phát trực tiếp */
  | 'RECORDED_BY_AUDIENCE'
  /** Kỹ thuật */
  | 'TECHNICAL'
  /** Thời tiết */
  | 'WEATHER';

/** Hướng di chuyển qua biên giới. Which way they were going. */
export type InterceptionDirection =
  /** Nhập cảnh */
  | 'INBOUND'
  /** Xuất cảnh */
  | 'OUTBOUND';

/** Lưu một truy vấn; cùng tên thì thay. Keeps a question; one of the same name is replaced. */
export type KeepQuery = {
  /** Tên, nhiều nhất 80 ký tự. */
  readonly name: string;
  /** Đúng một query hợp lệ với lược đồ; chữ viết sẵn chỉ gồm ngày, mã nước và mã bằng chữ số, còn lại dùng biến. One valid query; text other than days, countries and codes of a few digits must be a variable. */
  readonly text: string;
};

/** Cột của danh sách vụ việc. A column of the list of matters. */
export type MatterColumn =
  /** Các cơ quan tham gia */
  | 'AGENCIES'
  /** Mã vụ việc */
  | 'CODE'
  /** Cơ quan đang giữ hồ sơ */
  | 'HOLDER'
  /** Thay đổi gần nhất mà bạn được biết */
  | 'LAST_CHANGE'
  /** Hình thức xét xử */
  | 'MODE'
  /** Thời hạn gần nhất đang chạy */
  | 'NEXT_DEADLINE'
  /** Tội danh: điều, khoản */
  | 'OFFENCES'
  /** Ngày mở */
  | 'OPENED'
  /** Địa bàn */
  | 'PLACE'
  /** Mức độ nghiêm trọng */
  | 'SERIOUSNESS'
  /** Giai đoạn */
  | 'STAGE'
  /** Nguồn tin: ngày tiếp nhận và kết quả */
  | 'TIPS'
  /** Tên gọi */
  | 'TITLE'
  /** Cảnh báo */
  | 'WARNINGS';

/** Điều kiện lọc; vụ việc chỉ khớp nếu bạn được xem trường dùng để lọc. Each filter needs the right to its field. */
export type MatterFilter = {
  /** Cơ quan tham gia. */
  readonly agency?: Agency | null | undefined;
  /** Chỉ vụ việc bạn được phân công. Those assigned to you; false asks nothing. */
  readonly assigned?: boolean | null | undefined;
  /** Bộ đội Biên phòng có tham gia hay không. Whether the border guard took part. */
  readonly border?: boolean | null | undefined;
  /** Có thời hạn đang chạy kết thúc trước ngày này. An open deadline ends before this day. */
  readonly dueBefore?: string | null | undefined;
  /** Cơ quan đang giữ hồ sơ. The agency that holds the file now. */
  readonly heldBy?: Agency | null | undefined;
  readonly mode?: TrialMode | null | undefined;
  /** Điều, hoặc điều.khoản: 150 hoặc 150.2 */
  readonly offence?: string | null | undefined;
  readonly openedFrom?: string | null | undefined;
  readonly openedTo?: string | null | undefined;
  /** Mã tổ chức tham gia. */
  readonly organisation?: string | null | undefined;
  /** Mã đơn vị hành chính của bất kỳ thời kỳ nào, hoặc Place.key của đúng một đơn vị; gồm mọi đơn vị bên dưới. */
  readonly place?: string | null | undefined;
  readonly seriousness?: SeriousnessClass | null | undefined;
  readonly stage?: ReadonlyArray<MatterStage> | null | undefined;
  /** Tìm trong mã, tên gọi và địa danh, không cần dấu; hoặc đúng số hiệu văn bản mà bạn được xem. Codes, titles and places, or the exact number of a document that you see. */
  readonly text?: string | null | undefined;
  /** Có nguồn tin như vậy. Has such a tip. */
  readonly tip?: TipFilter | null | undefined;
  /** Chỉ vụ việc có cảnh báo bạn được xem. False asks nothing. */
  readonly warned?: boolean | null | undefined;
};

/** Mới mở trước; mới thay đổi trước (phần bạn được xem); theo mã vụ việc; DUE: chỉ vụ việc có thời hạn đang chạy, hết hạn trước đứng trước. */
export type MatterOrder =
  | 'CODE'
  | 'DUE'
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

/** Đề xuất xét xử lưu động đang ở bước nào. Where a proposal stands. */
export type MobileTrialState =
  /** Quyết định tổ chức */
  | 'DECIDED'
  /** Quyết định tổ chức, đã đổi ngày hoặc địa điểm */
  | 'MOVED'
  /** Đã đề xuất */
  | 'PROPOSED'
  /** Không tổ chức */
  | 'REFUSED'
  /** Đã báo cáo kết quả */
  | 'REPORTED'
  /** Một người đã ký, còn một chữ ký */
  | 'SIGNED_BY_ONE'
  /** Đã rút */
  | 'WITHDRAWN';

/** Trạng thái phiên tòa lưu động. */
export type MobileTrialStatus =
  /** Đã thông báo */
  | 'ANNOUNCED'
  /** Hủy */
  | 'CANCELLED'
  /** Đã mở */
  | 'HELD';

/** Vì sao không xét xử lưu động như đã quyết định. */
export type NotHeldReason =
  /** Không áp giải được */
  | 'ESCORT'
  /** Trả hồ sơ */
  | 'FILE_RETURNED'
  /** Một điều kiện không còn bảo đảm */
  | 'GATE_CLOSED'
  /** Lý do khác */
  | 'OTHER'
  /** Vắng người tham gia tố tụng */
  | 'PARTICIPANT_ABSENT'
  /** Hoãn phiên tòa */
  | 'POSTPONED'
  /** Không bảo đảm an ninh, trật tự */
  | 'SECURITY'
  /** Địa điểm không dùng được */
  | 'VENUE'
  /** Thời tiết */
  | 'WEATHER';

/** Tư cách cho ý kiến. In which capacity an opinion is given. */
export type OpinionCapacity =
  /** Người bào chữa, trợ giúp pháp lý; tòa án ghi nhận */
  | 'DEFENCE'
  /** Viện kiểm sát */
  | 'PROSECUTION'
  /** Công an: an ninh, dẫn giải */
  | 'SECURITY'
  /** Địa phương nơi dự kiến mở phiên tòa; tòa án ghi nhận công văn */
  | 'VENUE'
  /** Cơ quan bảo trợ xã hội: lợi ích của nạn nhân */
  | 'VICTIM_INTEREST';

/** Ý kiến. */
export type OpinionPosition =
  /** Đồng ý */
  | 'ACCEPT'
  /** Đồng ý kèm điều kiện */
  | 'ACCEPT_WITH_CONDITIONS'
  /** Không đồng ý */
  | 'REFUSE';

/** NOT_GIVEN: đã hỏi, chưa trả lời; im lặng không phải là đồng ý. */
export type OpinionState =
  | 'GIVEN'
  | 'NOT_GIVEN';

/** Văn bản nêu địa danh đến mức nào. DISTRICT: cấp huyện trước đây. */
export type OutreachPlace =
  | 'COMMUNE'
  | 'DISTRICT'
  | 'PROVINCE';

/** Văn bản dùng để làm gì. */
export type OutreachPurpose =
  /** Thông báo phiên tòa */
  | 'ANNOUNCEMENT'
  /** Tuyên truyền, phổ biến pháp luật */
  | 'OUTREACH';

/** Cấp của đơn vị hành chính; cấp huyện chấm dứt ngày 1/7/2025. */
export type PlaceLevel =
  | 'COMMUNE'
  | 'DISTRICT'
  | 'PROVINCE';

/** Kế hoạch của một phiên tòa lưu động đã được quyết định; không nêu tên ai. A plan, naming nobody. */
export type PlanMobileTrial = {
  readonly budget?: ReadonlyArray<BudgetLine> | null | undefined;
  /** Mã đơn vị công an áp giải. */
  readonly escortOrganisation?: string | null | undefined;
  /** Số người dự kiến dự. */
  readonly expectedAudience?: number | null | undefined;
  readonly expectedEndAt: string;
  /** Giờ dự phòng khi thời tiết xấu. */
  readonly fallbackOpensAt?: string | null | undefined;
  /** Địa điểm dự phòng khi thời tiết xấu. */
  readonly fallbackVenueId?: string | null | undefined;
  /** Mã ngôn ngữ cần phiên dịch. */
  readonly interpreters?: ReadonlyArray<string> | null | undefined;
  /** Mã tổ chức trợ giúp pháp lý hoặc Đoàn luật sư, theo danh mục LEGAL_AID_BODY. */
  readonly legalAid?: string | null | undefined;
  /** Mã của đề xuất hoặc của một quyết định về đề xuất đó. */
  readonly mobileTrialId: string;
  readonly opensAt: string;
  /** Mã tài khoản của thành viên Hội đồng xét xử, không phải họ tên. */
  readonly panel: ReadonlyArray<string>;
  /** Trống: chỉ Tòa án ghi. */
  readonly recording?: RecordingRule | null | undefined;
  readonly shielding?: ReadonlyArray<ShieldingKind> | null | undefined;
  /** Những việc khác với danh mục, hoặc đã xong. */
  readonly tasks?: ReadonlyArray<PlanTask> | null | undefined;
  readonly venueId: string;
  /** Bảo đảm không có học sinh ở địa điểm. No pupil is there. */
  readonly withoutPupils?: boolean | null | undefined;
};

/** Một việc phải chuẩn bị; phần để trống lấy theo danh mục. What is left out follows the checklist. */
export type PlanTask = {
  /** Trống: như kế hoạch đang có. Left out: as the plan that stands. */
  readonly done?: boolean | null | undefined;
  readonly dueOn?: string | null | undefined;
  /** Loại việc theo danh mục. */
  readonly kind: string;
  readonly owner?: Agency | null | undefined;
};

/** Đề xuất xét xử lưu động; cần số hiệu văn bản hoặc sourceId. Without a number give a sourceId. */
export type ProposeMobileTrial = {
  /** Lý do đính chính; bắt buộc khi gửi lại cùng số hiệu với nội dung khác. */
  readonly correctionReason?: string | null | undefined;
  readonly documentNumber?: string | null | undefined;
  readonly matterId: string;
  /** MOBILE hoặc ONLINE_MOBILE. */
  readonly mode?: TrialMode | null | undefined;
  readonly plannedOn?: string | null | undefined;
  /** Không nêu tên hoặc chi tiết về người tham gia tố tụng. Nothing that names a person. */
  readonly reasons?: string | null | undefined;
  /** Mã riêng của hệ thống gửi, khi không có số hiệu. The sender's own id. */
  readonly sourceId?: string | null | undefined;
  /** Mã xã, phường, thị trấn dự kiến, vào ngày dự kiến. Code of the commune. */
  readonly venueUnit?: string | null | undefined;
  /** Trọng số không nêu giữ mặc định. */
  readonly weights?: ReadonlyArray<GroundWeight> | null | undefined;
};

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

/** Cách ghi âm, ghi hình; người dự phiên tòa không bao giờ phát trực tiếp. Those who attend never stream it. */
export type RecordingRule =
  /** Không ghi âm, ghi hình */
  | 'NONE'
  /** Chỉ Tòa án ghi âm, ghi hình để lập biên bản */
  | 'OFFICIAL_RECORD'
  /** Ghi hình phần khai mạc và tuyên án khi được đồng ý */
  | 'OPENING_AND_JUDGMENT_WITH_CONSENT';

/** Kết quả của một phiên tòa lưu động đã được quyết định. Bản án và kháng cáo không khai ở đây. */
export type ReportMobileTrial = {
  /** Số người dự. */
  readonly attendance?: number | null | undefined;
  /** Chi phí thực tế theo nguồn. */
  readonly costs?: ReadonlyArray<BudgetLine> | null | undefined;
  readonly endedAt?: string | null | undefined;
  /** Đúng ngày, nơi, hình thức đã thông báo; trống: trung tâm đối chiếu. */
  readonly heldAsAnnounced?: boolean | null | undefined;
  readonly incidents?: ReadonlyArray<IncidentKind> | null | undefined;
  /** Là án điểm. */
  readonly keyCase?: boolean | null | undefined;
  /** Mã của đề xuất hoặc của một quyết định về đề xuất đó. */
  readonly mobileTrialId: string;
  readonly outcome: HeldOutcome;
  /** Đồng thời là phiên tòa rút kinh nghiệm. */
  readonly peerLearning?: boolean | null | undefined;
  /** Số câu hỏi của người dự. */
  readonly questionsAsked?: number | null | undefined;
  /** Bắt buộc khi không xét xử lưu động như đã quyết định. */
  readonly reason?: NotHeldReason | null | undefined;
  readonly startedAt?: string | null | undefined;
};

/** LAW: theo pháp luật; OUR_CHOICE: lựa chọn của trung tâm, tỉnh có thể đổi. What a rule rests on. */
export type RuleGround =
  | 'LAW'
  | 'OUR_CHOICE';

/** Lưu một tìm kiếm; cùng tên thì thay. Saves a search; one of the same name is replaced. */
export type SaveSearch = {
  readonly columns?: ReadonlyArray<MatterColumn> | null | undefined;
  readonly filter: MatterFilter;
  /** Tên, nhiều nhất 80 ký tự; chỉ bạn thấy. Seen by you alone. */
  readonly name: string;
  readonly order?: MatterOrder | null | undefined;
};

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

/** Biện pháp che chắn nạn nhân, người làm chứng. */
export type ShieldingKind =
  /** Lối đi riêng */
  | 'ENTRANCE_APART'
  /** Có người hỗ trợ đi cùng */
  | 'PERSON_BESIDE'
  /** Phòng chờ riêng */
  | 'ROOM_APART'
  /** Màn che giữa nạn nhân, người làm chứng và những người khác */
  | 'SCREEN'
  /** Chỉ nghe tiếng, không thấy hình */
  | 'VOICE_ONLY';

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

/** Đánh dấu một việc phải chuẩn bị là đã xong, hoặc chưa. Marks a task as done, or as not done. */
export type TickMobileTrialTask = {
  readonly done: boolean;
  /** Loại việc theo danh mục. */
  readonly kind: string;
  /** Mã của đề xuất hoặc của một quyết định về đề xuất đó. */
  readonly mobileTrialId: string;
};

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

/** Điều kiện về cùng một nguồn tin của vụ việc. All of it must hold of one tip. */
export type TipFilter = {
  /** false: chưa có kết quả giải quyết, cũng chưa tạm đình chỉ (BLTTHS Điều 147). false: without an outcome; true: resolved or suspended. */
  readonly hasOutcome?: boolean | null | undefined;
  /** Tiếp nhận từ ngày. Received from. */
  readonly receivedFrom?: string | null | undefined;
  /** Tiếp nhận đến ngày. Received until. */
  readonly receivedTo?: string | null | undefined;
};

/** Ba kết quả giải quyết nguồn tin (BLTTHS Điều 147 khoản 1). */
export type TipOutcomeKind =
  /** Khởi tố vụ án */
  | 'INITIATE'
  /** Không khởi tố vụ án */
  | 'NOT_INITIATE'
  /** Tạm đình chỉ giải quyết; thời hạn dừng (Điều 148) */
  | 'SUSPEND';

/** Lọc nhật ký. What entries of the trail are found by. */
export type TrailFilter = {
  /** Cơ quan của người hỏi. The agency of the one who asked. */
  readonly agency?: Agency | null | undefined;
  /** Từ ngày, giờ Việt Nam. */
  readonly from?: string | null | undefined;
  /** Mã vụ việc mà bạn được biết. The code of a matter that exists for you. */
  readonly matter?: string | null | undefined;
  readonly outcome?: TrailOutcome | null | undefined;
  /** Đến hết ngày, giờ Việt Nam. */
  readonly to?: string | null | undefined;
};

/** Câu hỏi, báo cáo, truy vấn liên kết, hoặc xuất tệp. EXPORT: a file was made of the answer. */
export type TrailKind =
  | 'ENTITIES'
  | 'EXPORT'
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


export type AccessMatrixQuery = { readonly accessMatrix: ReadonlyArray<{ readonly label: string, readonly agency: Agency, readonly role: string, readonly outcome: AccessOutcome, readonly ownFactsOnly: boolean, readonly fromStage: string | null, readonly forPurposes: ReadonlyArray<Purpose> | null }> };

export type ProtectedFieldsQueryVariables = Exact<{
  label?: string | null | undefined;
}>;


export type ProtectedFieldsQuery = { readonly protectedFields: ReadonlyArray<{ readonly coordinate: string, readonly ground: string, readonly office: Agency | null }> };

export type ExportFiguresMutationVariables = Exact<{
  input: ExportFigures;
}>;


export type ExportFiguresMutation = { readonly exportFigures: { readonly fileName: string, readonly mediaType: string, readonly content: string, readonly rows: number, readonly cut: boolean } | null };

export type FiguresQueryVariables = Exact<{
  filter?: FigureFilter | null | undefined;
}>;


export type FiguresQuery = { readonly figures: { readonly total: number | null, readonly note: string | null, readonly noteEn: string | null, readonly byStage: ReadonlyArray<{ readonly state: FigureState | null, readonly value: string | null, readonly label: string | null, readonly labelEn: string | null, readonly count: number | null, readonly list: { readonly stage: ReadonlyArray<MatterStage> | null, readonly place: string | null, readonly openedFrom: string | null, readonly openedTo: string | null, readonly heldBy: Agency | null, readonly border: boolean | null, readonly seriousness: SeriousnessClass | null } | null }> | null, readonly byYear: ReadonlyArray<{ readonly state: FigureState | null, readonly value: string | null, readonly label: string | null, readonly labelEn: string | null, readonly count: number | null, readonly list: { readonly stage: ReadonlyArray<MatterStage> | null, readonly place: string | null, readonly openedFrom: string | null, readonly openedTo: string | null, readonly heldBy: Agency | null, readonly border: boolean | null, readonly seriousness: SeriousnessClass | null } | null }> | null, readonly byFormerDistrict: ReadonlyArray<{ readonly state: FigureState | null, readonly value: string | null, readonly label: string | null, readonly labelEn: string | null, readonly count: number | null, readonly list: { readonly stage: ReadonlyArray<MatterStage> | null, readonly place: string | null, readonly openedFrom: string | null, readonly openedTo: string | null, readonly heldBy: Agency | null, readonly border: boolean | null, readonly seriousness: SeriousnessClass | null } | null }> | null, readonly byCommune: ReadonlyArray<{ readonly state: FigureState | null, readonly value: string | null, readonly label: string | null, readonly labelEn: string | null, readonly count: number | null, readonly list: { readonly stage: ReadonlyArray<MatterStage> | null, readonly place: string | null, readonly openedFrom: string | null, readonly openedTo: string | null, readonly heldBy: Agency | null, readonly border: boolean | null, readonly seriousness: SeriousnessClass | null } | null }> | null, readonly byAgency: ReadonlyArray<{ readonly state: FigureState | null, readonly value: string | null, readonly label: string | null, readonly labelEn: string | null, readonly count: number | null, readonly list: { readonly stage: ReadonlyArray<MatterStage> | null, readonly place: string | null, readonly openedFrom: string | null, readonly openedTo: string | null, readonly heldBy: Agency | null, readonly border: boolean | null, readonly seriousness: SeriousnessClass | null } | null }> | null, readonly byBorder: ReadonlyArray<{ readonly state: FigureState | null, readonly value: string | null, readonly label: string | null, readonly labelEn: string | null, readonly count: number | null, readonly list: { readonly stage: ReadonlyArray<MatterStage> | null, readonly place: string | null, readonly openedFrom: string | null, readonly openedTo: string | null, readonly heldBy: Agency | null, readonly border: boolean | null, readonly seriousness: SeriousnessClass | null } | null }> | null, readonly bySeriousness: ReadonlyArray<{ readonly state: FigureState | null, readonly value: string | null, readonly label: string | null, readonly labelEn: string | null, readonly count: number | null, readonly list: { readonly stage: ReadonlyArray<MatterStage> | null, readonly place: string | null, readonly openedFrom: string | null, readonly openedTo: string | null, readonly heldBy: Agency | null, readonly border: boolean | null, readonly seriousness: SeriousnessClass | null } | null }> | null, readonly steps: ReadonlyArray<{ readonly step: FigureStep | null, readonly label: string | null, readonly labelEn: string | null, readonly count: number | null, readonly median: number | null, readonly months: ReadonlyArray<{ readonly months: number | null, readonly count: number | null }> | null }> | null, readonly victims: { readonly total: number | null, readonly byYear: ReadonlyArray<{ readonly state: FigureState | null, readonly value: string | null, readonly label: string | null, readonly labelEn: string | null, readonly count: number | null, readonly suppressed: boolean | null }> | null, readonly byFormerDistrict: ReadonlyArray<{ readonly state: FigureState | null, readonly value: string | null, readonly label: string | null, readonly labelEn: string | null, readonly count: number | null, readonly suppressed: boolean | null }> | null, readonly bySex: ReadonlyArray<{ readonly state: FigureState | null, readonly value: string | null, readonly label: string | null, readonly labelEn: string | null, readonly count: number | null, readonly suppressed: boolean | null }> | null, readonly byAgeBand: ReadonlyArray<{ readonly state: FigureState | null, readonly value: string | null, readonly label: string | null, readonly labelEn: string | null, readonly count: number | null, readonly suppressed: boolean | null }> | null } | null } | null };

export type FiguresByStageQueryVariables = Exact<{
  filter?: FigureFilter | null | undefined;
}>;


export type FiguresByStageQuery = { readonly figures: { readonly byStage: ReadonlyArray<{ readonly value: string | null, readonly count: number | null }> | null } | null };

export type CellFragment = { readonly state: FigureState | null, readonly value: string | null, readonly label: string | null, readonly labelEn: string | null, readonly count: number | null, readonly list: { readonly stage: ReadonlyArray<MatterStage> | null, readonly place: string | null, readonly openedFrom: string | null, readonly openedTo: string | null, readonly heldBy: Agency | null, readonly border: boolean | null, readonly seriousness: SeriousnessClass | null } | null };

export type VictimsFragment = { readonly state: FigureState | null, readonly value: string | null, readonly label: string | null, readonly labelEn: string | null, readonly count: number | null, readonly suppressed: boolean | null };

export type FindQueryVariables = Exact<{
  text: string;
}>;


export type FindQuery = { readonly matters: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly title: string | null, readonly stage: MatterStage }> }, readonly places: ReadonlyArray<{ readonly key: string | null, readonly name: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly partOf: { readonly name: string | null } | null }> };

export type MatterByReferenceQueryVariables = Exact<{
  reference?: string | null | undefined;
  asOf?: string | null | undefined;
  today: boolean;
}>;


export type MatterByReferenceQuery = { readonly matter: { readonly code: string, readonly title?: string | null, readonly stage: MatterStage, readonly openedOn: string | null, readonly place?: { readonly name: string | null } | null, readonly participants: ReadonlyArray<{ readonly agency: Agency | null, readonly since: string | null, readonly until: string | null, readonly organisation: { readonly code: string | null, readonly name: string | null, readonly nameEn: string | null } | null }> | null, readonly holder: { readonly agency: Agency | null, readonly since: string | null, readonly organisation: { readonly name: string | null, readonly nameEn: string | null } | null } | null, readonly holders: ReadonlyArray<{ readonly agency: Agency | null, readonly since: string | null, readonly acknowledged: boolean | null }> | null, readonly pending: ReadonlyArray<{ readonly documentNumber: string | null, readonly documentType: string | null, readonly year: number | null, readonly code: string | null, readonly issuer: { readonly name: string | null, readonly nameEn: string | null } | null }> | null, readonly warnings: ReadonlyArray<{ readonly kind: string | null, readonly message: string | null, readonly messageEn: string | null, readonly items: ReadonlyArray<{ readonly id: string | null }> | null }> | null, readonly contradictions: ReadonlyArray<{ readonly kind: string | null, readonly message: string | null, readonly messageEn: string | null, readonly claims: ReadonlyArray<{ readonly agency: Agency | null, readonly day: string | null, readonly code: string | null, readonly persons: number | null, readonly recordedAt: string | null, readonly organisation: { readonly name: string | null, readonly nameEn: string | null } | null, readonly item: { readonly id: string | null, readonly summary: string | null, readonly summaryEn: string | null, readonly documentNumber: string | null } | null, readonly court: { readonly name: string | null, readonly nameEn: string | null } | null }> | null }> | null, readonly deadlines: ReadonlyArray<{ readonly rule: string | null, readonly basis: string | null, readonly startsOn: string | null, readonly dueOn: string | null, readonly state: DeadlineState | null, readonly agency: Agency | null, readonly endedOn: string | null }> | null, readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly agency: Agency | null, readonly kind: string | null, readonly change: ChangeKind | null, readonly occurredAt: string | null, readonly recordedAt: string | null, readonly joinedAt: string | null, readonly summary: string | null, readonly summaryEn: string | null, readonly documentNumber: string | null, readonly toAgency: Agency | null, readonly acknowledged: boolean | null, readonly acknowledgedOn: string | null, readonly organisation: { readonly name: string | null, readonly nameEn: string | null } | null, readonly acknowledgedBy: { readonly id: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly crimeTips: ReadonlyArray<{ readonly number: string | null, readonly kind: CrimeTipKind | null, readonly channel: TipChannel | null, readonly receivedOn: string | null, readonly classification: TipClassification | null, readonly content: string | null, readonly receivedBy: { readonly name: string | null, readonly nameEn: string | null } | null, readonly outcome: { readonly kind: TipOutcomeKind | null, readonly decidedOn: string | null } | null, readonly informant: { readonly fullName: string | null, readonly phone: string | null } | null }> | null, readonly interceptions: ReadonlyArray<{ readonly number: string | null, readonly occurredAt: string | null, readonly direction: InterceptionDirection | null, readonly personsStopped: number | null, readonly victimsFound: number | null, readonly place: { readonly name: string | null } | null }> | null, readonly handovers: ReadonlyArray<{ readonly documentNumber: string | null, readonly handedOverOn: string | null, readonly personsHandedOver: number | null, readonly acknowledgedOn: string | null, readonly toOrganisation: { readonly name: string | null, readonly nameEn: string | null } | null }> | null, readonly criminalCase: { readonly published?: boolean | null, readonly documentNumber: string | null, readonly initiatedOn: string | null, readonly status: CaseStatus | null, readonly seriousness: SeriousnessClass | null, readonly initiatedBy: { readonly name: string | null, readonly nameEn: string | null } | null, readonly offences: ReadonlyArray<{ readonly article: string | null, readonly clause: string | null, readonly points: ReadonlyArray<string> | null, readonly name: string | null }> | null, readonly accused: ReadonlyArray<{ readonly id: string | null, readonly ordinal: number | null, readonly status: AccusedStatus | null, readonly fullName: string | null, readonly yearOfBirth: number | null, readonly charge: { readonly documentNumber: string | null, readonly issuedOn: string | null, readonly approvedOn: string | null } | null }> | null, readonly conclusion: { readonly documentNumber: string | null, readonly issuedOn: string | null, readonly proposal: ConclusionProposal | null, readonly text: string | null } | null } | null, readonly prosecution: { readonly fileReceivedOn: string | null, readonly receivedBy: { readonly name: string | null, readonly nameEn: string | null } | null, readonly decisions: ReadonlyArray<{ readonly kind: ProsecutionDecisionKind | null, readonly documentNumber: string | null, readonly decidedOn: string | null }> | null, readonly indictment: { readonly documentNumber: string | null, readonly issuedOn: string | null, readonly court: { readonly name: string | null, readonly nameEn: string | null } | null, readonly offences: ReadonlyArray<{ readonly article: string | null, readonly clause: string | null, readonly points: ReadonlyArray<string> | null, readonly name: string | null }> | null } | null } | null, readonly prosecutions: ReadonlyArray<{ readonly returns: ReadonlyArray<{ readonly round: number | null, readonly documentNumber: string | null, readonly returnedOn: string | null, readonly reason: string | null, readonly returnedTo: { readonly name: string | null, readonly nameEn: string | null } | null }> | null }> | null, readonly trial: { readonly published?: boolean | null, readonly registrationNumber: string | null, readonly registeredOn: string | null, readonly mode: TrialMode | null, readonly closed: boolean | null, readonly court: { readonly name: string | null, readonly nameEn: string | null } | null, readonly returns: ReadonlyArray<{ readonly documentNumber: string | null, readonly returnedOn: string | null }> | null, readonly hearings: ReadonlyArray<{ readonly scheduledOn: string | null, readonly status: HearingStatus | null, readonly venue: string | null }> | null, readonly judgment: { readonly documentNumber: string | null, readonly pronouncedOn: string | null, readonly outcomes: ReadonlyArray<{ readonly accusedId: string | null, readonly sentenceMonths: number | null, readonly life: boolean | null, readonly acquitted: boolean | null }> | null } | null, readonly mobileTrial: { readonly documentNumber: string | null, readonly venue: string | null, readonly plannedOn: string | null, readonly status: MobileTrialStatus | null, readonly attendance: number | null } | null } | null, readonly victims: ReadonlyArray<{ readonly code: string | null, readonly receivedOn: string | null, readonly status: VictimStatus | null, readonly ageBand: VictimAgeBand | null, readonly sex: VictimSex | null, readonly minor: VictimMinor | null, readonly identity: { readonly fullName: string | null, readonly dateOfBirth: string | null } | null, readonly shelter: { readonly name: string | null, readonly address: string | null } | null, readonly identification: { readonly documentNumber: string | null, readonly decidedOn: string | null, readonly outcome: VictimIdentificationOutcome | null } | null, readonly supports: ReadonlyArray<{ readonly documentNumber: string | null, readonly kind: SupportKind | null, readonly provider: string | null, readonly startedOn: string | null, readonly endedOn: string | null }> | null }> | null } | null };

export type MobileTrialOfMatterQueryVariables = Exact<{
  reference?: string | null | undefined;
}>;


export type MobileTrialOfMatterQuery = { readonly matter: { readonly trial: { readonly mobileTrial: { readonly eligibility: { readonly eligible: boolean | null, readonly reasons: ReadonlyArray<{ readonly rule: string | null, readonly basis: string | null, readonly message: string | null, readonly messageEn: string | null }> | null } | null } | null } | null } | null };

export type MatterTimelineQueryVariables = Exact<{
  reference?: string | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MatterTimelineQuery = { readonly matter: { readonly timeline: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly agency: Agency | null, readonly kind: string | null, readonly change: ChangeKind | null, readonly occurredAt: string | null, readonly recordedAt: string | null, readonly joinedAt: string | null, readonly summary: string | null, readonly summaryEn: string | null, readonly documentNumber: string | null, readonly toAgency: Agency | null, readonly acknowledged: boolean | null, readonly acknowledgedOn: string | null, readonly organisation: { readonly name: string | null, readonly nameEn: string | null } | null, readonly acknowledgedBy: { readonly id: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type TimelineItemFragment = { readonly id: string | null, readonly agency: Agency | null, readonly kind: string | null, readonly change: ChangeKind | null, readonly occurredAt: string | null, readonly recordedAt: string | null, readonly joinedAt: string | null, readonly summary: string | null, readonly summaryEn: string | null, readonly documentNumber: string | null, readonly toAgency: Agency | null, readonly acknowledged: boolean | null, readonly acknowledgedOn: string | null, readonly organisation: { readonly name: string | null, readonly nameEn: string | null } | null, readonly acknowledgedBy: { readonly id: string | null } | null };

export type ExportMattersMutationVariables = Exact<{
  input: ExportMatters;
}>;


export type ExportMattersMutation = { readonly exportMatters: { readonly fileName: string, readonly mediaType: string, readonly content: string, readonly rows: number, readonly cut: boolean } | null };

export type MattersQueryVariables = Exact<{
  filter?: MatterFilter | null | undefined;
  order?: MatterOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  title: boolean;
  place: boolean;
  holder: boolean;
  agencies: boolean;
  next: boolean;
  warnings: boolean;
  offences: boolean;
  seriousness: boolean;
  mode: boolean;
  tips: boolean;
  opened: boolean;
  changed: boolean;
}>;


export type MattersQuery = { readonly matters: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly stage: MatterStage, readonly title?: string | null, readonly openedOn?: string | null, readonly changedAt?: string | null, readonly place?: { readonly name: string | null } | null, readonly ledBy?: { readonly agency: Agency | null, readonly name: string | null, readonly nameEn: string | null } | null, readonly participants?: ReadonlyArray<{ readonly agency: Agency | null }> | null, readonly deadlines?: ReadonlyArray<{ readonly dueOn: string | null, readonly state: DeadlineState | null }> | null, readonly warnings?: ReadonlyArray<{ readonly __typename: 'Warning' }> | null, readonly offencesOf?: { readonly offences: ReadonlyArray<{ readonly article: string | null, readonly clause: string | null }> | null } | null, readonly seriousnessOf?: { readonly seriousness: SeriousnessClass | null } | null, readonly trial?: { readonly mode: TrialMode | null } | null, readonly crimeTips?: ReadonlyArray<{ readonly receivedOn: string | null, readonly outcome: { readonly kind: TipOutcomeKind | null } | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MattersCountsQueryVariables = Exact<{
  filter?: MatterFilter | null | undefined;
  order?: MatterOrder | null | undefined;
}>;


export type MattersCountsQuery = { readonly matters: { readonly stages: ReadonlyArray<{ readonly stage: MatterStage, readonly count: number }> | null } };

export type PlacesCalledQueryVariables = Exact<{
  text: string;
}>;


export type PlacesCalledQuery = { readonly places: ReadonlyArray<{ readonly key: string | null, readonly code: string | null, readonly name: string | null, readonly level: PlaceLevel | null, readonly validFrom: string | null, readonly validTo: string | null, readonly partOf: { readonly name: string | null } | null }> };

export type OrganisationsCalledQueryVariables = Exact<{
  text: string;
  agency?: Agency | null | undefined;
}>;


export type OrganisationsCalledQuery = { readonly organisations: ReadonlyArray<{ readonly code: string | null, readonly name: string | null, readonly nameEn: string | null, readonly agency: Agency | null, readonly validTo: string | null }> };

export type NamesInAddressQueryVariables = Exact<{
  key?: string | null | undefined;
  area?: string | null | undefined;
  withKey: boolean;
  withArea: boolean;
  org?: string | null | undefined;
  withOrg: boolean;
}>;


export type NamesInAddressQuery = { readonly byKey?: ReadonlyArray<{ readonly key: string | null, readonly name: string | null, readonly validFrom: string | null, readonly validTo: string | null }>, readonly byCode?: ReadonlyArray<{ readonly key: string | null, readonly name: string | null, readonly validFrom: string | null, readonly validTo: string | null }>, readonly organisations?: ReadonlyArray<{ readonly name: string | null, readonly nameEn: string | null }> };

export type SavedSearchFragment = { readonly id: string, readonly name: string, readonly order: MatterOrder | null, readonly columns: ReadonlyArray<MatterColumn> | null, readonly filter: { readonly text: string | null, readonly stage: ReadonlyArray<MatterStage> | null, readonly place: string | null, readonly agency: Agency | null, readonly organisation: string | null, readonly heldBy: Agency | null, readonly border: boolean | null, readonly openedFrom: string | null, readonly openedTo: string | null, readonly seriousness: SeriousnessClass | null, readonly offence: string | null, readonly mode: TrialMode | null, readonly assigned: boolean | null, readonly warned: boolean | null, readonly dueBefore: string | null, readonly tip: { readonly hasOutcome: boolean | null, readonly receivedFrom: string | null, readonly receivedTo: string | null } | null } };

export type SavedSearchesQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedSearchesQuery = { readonly savedSearches: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly order: MatterOrder | null, readonly columns: ReadonlyArray<MatterColumn> | null, readonly filter: { readonly text: string | null, readonly stage: ReadonlyArray<MatterStage> | null, readonly place: string | null, readonly agency: Agency | null, readonly organisation: string | null, readonly heldBy: Agency | null, readonly border: boolean | null, readonly openedFrom: string | null, readonly openedTo: string | null, readonly seriousness: SeriousnessClass | null, readonly offence: string | null, readonly mode: TrialMode | null, readonly assigned: boolean | null, readonly warned: boolean | null, readonly dueBefore: string | null, readonly tip: { readonly hasOutcome: boolean | null, readonly receivedFrom: string | null, readonly receivedTo: string | null } | null } }> } };

export type SaveSearchMutationVariables = Exact<{
  input: SaveSearch;
}>;


export type SaveSearchMutation = { readonly saveSearch: { readonly id: string, readonly name: string, readonly order: MatterOrder | null, readonly columns: ReadonlyArray<MatterColumn> | null, readonly filter: { readonly text: string | null, readonly stage: ReadonlyArray<MatterStage> | null, readonly place: string | null, readonly agency: Agency | null, readonly organisation: string | null, readonly heldBy: Agency | null, readonly border: boolean | null, readonly openedFrom: string | null, readonly openedTo: string | null, readonly seriousness: SeriousnessClass | null, readonly offence: string | null, readonly mode: TrialMode | null, readonly assigned: boolean | null, readonly warned: boolean | null, readonly dueBefore: string | null, readonly tip: { readonly hasOutcome: boolean | null, readonly receivedFrom: string | null, readonly receivedTo: string | null } | null } } | null };

export type DeleteSearchMutationVariables = Exact<{
  id: string;
}>;


export type DeleteSearchMutation = { readonly deleteSearch: boolean };

export type MobileTrialCalendarQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type MobileTrialCalendarQuery = { readonly mobileTrialCalendar: ReadonlyArray<{ readonly id: string | null, readonly opensAt: string | null, readonly expectedEndAt: string | null, readonly state: MobileTrialState | null, readonly venue: { readonly name: string | null } | null, readonly venueUnit: { readonly name: string | null } | null, readonly matter: { readonly code: string } | null, readonly court: { readonly name: string | null, readonly nameEn: string | null } | null, readonly tasks: ReadonlyArray<{ readonly done: boolean | null, readonly dueOn: string | null }> | null }> | null };

export type MobileTrialCandidatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  weights?: ReadonlyArray<GroundWeight> | GroundWeight | null | undefined;
  plannedOn?: string | null | undefined;
}>;


export type MobileTrialCandidatesQuery = { readonly mobileTrialCandidates: { readonly rulesVersion: string, readonly nodes: ReadonlyArray<{ readonly rank: number | null, readonly rankByDefaultWeights: number | null, readonly score: number | null, readonly scoreAtMost: number | null, readonly earliestDay: string | null, readonly latestDay: string | null, readonly matter: { readonly id: string, readonly code: string, readonly place: { readonly name: string | null } | null } | null, readonly court: { readonly name: string | null, readonly nameEn: string | null } | null, readonly grounds: ReadonlyArray<{ readonly kind: GroundKind | null, readonly value: string | null, readonly level: number | null, readonly weight: number | null, readonly points: number | null, readonly message: string | null, readonly messageEn: string | null, readonly source: string | null, readonly asOf: string | null }> | null, readonly sensitivity: ReadonlyArray<{ readonly kind: GroundKind | null, readonly weightAtSwap: number | null, readonly rival: { readonly code: string } | null }> | null, readonly gates: ReadonlyArray<{ readonly rule: string | null, readonly state: GateState | null, readonly ground: RuleGround | null, readonly basis: string | null, readonly confirmed: boolean | null, readonly message: string | null, readonly messageEn: string | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CandidateFragment = { readonly rank: number | null, readonly rankByDefaultWeights: number | null, readonly score: number | null, readonly scoreAtMost: number | null, readonly earliestDay: string | null, readonly latestDay: string | null, readonly matter: { readonly id: string, readonly code: string, readonly place: { readonly name: string | null } | null } | null, readonly court: { readonly name: string | null, readonly nameEn: string | null } | null, readonly grounds: ReadonlyArray<{ readonly kind: GroundKind | null, readonly value: string | null, readonly level: number | null, readonly weight: number | null, readonly points: number | null, readonly message: string | null, readonly messageEn: string | null, readonly source: string | null, readonly asOf: string | null }> | null, readonly sensitivity: ReadonlyArray<{ readonly kind: GroundKind | null, readonly weightAtSwap: number | null, readonly rival: { readonly code: string } | null }> | null, readonly gates: ReadonlyArray<{ readonly rule: string | null, readonly state: GateState | null, readonly ground: RuleGround | null, readonly basis: string | null, readonly confirmed: boolean | null, readonly message: string | null, readonly messageEn: string | null }> | null };

export type VenuesInQueryVariables = Exact<{
  commune: string;
}>;


export type VenuesInQuery = { readonly mobileTrialVenues: ReadonlyArray<{ readonly id: string | null, readonly name: string | null, readonly capacity: number | null, readonly distanceKm: number | null, readonly onlyWithoutPupils: boolean | null, readonly validFrom: string | null, readonly validTo: string | null }> };

export type CommuneCalledQueryVariables = Exact<{
  code: string;
}>;


export type CommuneCalledQuery = { readonly places: ReadonlyArray<{ readonly name: string | null, readonly validTo: string | null }> };

export type MobileTrialFairnessQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type MobileTrialFairnessQuery = { readonly mobileTrialFairness: { readonly firstDay: string | null, readonly lastDay: string | null, readonly costPerTrial: number | null, readonly costPerAttendee: number | null, readonly currency: string | null, readonly note: string | null, readonly noteEn: string | null, readonly by: ReadonlyArray<{ readonly dimension: FairnessDimension | null, readonly value: string | null, readonly name: string | null, readonly tried: number | null, readonly triedOnTheRoad: number | null, readonly share: number | null, readonly suppressed: boolean | null }> | null, readonly nearMissedGates: ReadonlyArray<{ readonly rule: string | null, readonly count: number | null }> | null } | null };

export type MobileTrialPlacesQueryVariables = Exact<{
  mode: TrialMode;
  origins: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MobileTrialPlacesQuery = { readonly matters: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly place?: { readonly code: string | null, readonly name: string | null, readonly level: PlaceLevel | null, readonly validFrom: string | null } | null, readonly trials: ReadonlyArray<{ readonly mobileTrial: { readonly status: MobileTrialStatus | null, readonly plannedOn: string | null, readonly venue: string | null, readonly venuePlace: { readonly code: string | null, readonly name: string | null, readonly level: PlaceLevel | null, readonly validFrom: string | null } | null } | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TriedOnTheRoadFragment = { readonly code: string, readonly place?: { readonly code: string | null, readonly name: string | null, readonly level: PlaceLevel | null, readonly validFrom: string | null } | null, readonly trials: ReadonlyArray<{ readonly mobileTrial: { readonly status: MobileTrialStatus | null, readonly plannedOn: string | null, readonly venue: string | null, readonly venuePlace: { readonly code: string | null, readonly name: string | null, readonly level: PlaceLevel | null, readonly validFrom: string | null } | null } | null }> | null };

export type UnitFragment = { readonly code: string | null, readonly name: string | null, readonly level: PlaceLevel | null, readonly validFrom: string | null };

export type MobileTrialPlansQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type MobileTrialPlansQuery = { readonly mobileTrialCalendar: ReadonlyArray<{ readonly opensAt: string | null, readonly state: MobileTrialState | null, readonly venue: { readonly name: string | null } | null, readonly venueUnit: { readonly code: string | null, readonly name: string | null, readonly level: PlaceLevel | null, readonly validFrom: string | null } | null, readonly matter: { readonly code: string } | null }> | null };

export type MobileTrialOriginsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type MobileTrialOriginsQuery = { readonly mobileTrialCandidates: { readonly nodes: ReadonlyArray<{ readonly matter: { readonly place: { readonly code: string | null, readonly name: string | null, readonly level: PlaceLevel | null, readonly validFrom: string | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type CheckTheTextMutationVariables = Exact<{
  input: CheckOutreachText;
}>;


export type CheckTheTextMutation = { readonly checkOutreachText: { readonly released: boolean | null, readonly fitting: number | null, readonly least: number | null, readonly wording: { readonly place: OutreachPlace | null, readonly year: number | null, readonly month: number | null, readonly ageBand: string | null, readonly sex: string | null, readonly offence: string | null, readonly method: string | null, readonly relation: string | null } | null, readonly reasons: ReadonlyArray<{ readonly message: string | null, readonly messageEn: string | null }> | null, readonly suggestion: { readonly placeName: string | null, readonly fitting: number | null, readonly place: OutreachPlace | null, readonly year: number | null, readonly month: number | null, readonly ageBand: string | null, readonly sex: string | null, readonly offence: string | null, readonly method: string | null, readonly relation: string | null } | null } | null };

export type WordingFragment = { readonly place: OutreachPlace | null, readonly year: number | null, readonly month: number | null, readonly ageBand: string | null, readonly sex: string | null, readonly offence: string | null, readonly method: string | null, readonly relation: string | null };

export type MobileTrialMatterQueryVariables = Exact<{
  reference?: string | null | undefined;
  plans: boolean;
}>;


export type MobileTrialMatterQuery = { readonly matter: { readonly id: string, readonly code: string, readonly stage: MatterStage, readonly place: { readonly name: string | null } | null, readonly mobileTrialOpinions: ReadonlyArray<{ readonly id: string | null, readonly proposalId: string | null, readonly capacity: OpinionCapacity | null, readonly state: OpinionState | null, readonly position: OpinionPosition | null, readonly reasons: string | null, readonly conditions: ReadonlyArray<string> | null, readonly closing: ClosingGround | null, readonly givenAt: string | null, readonly documentNumber: string | null, readonly answer: string | null, readonly answeredAt: string | null, readonly plannedOn: string | null, readonly organisation: { readonly agency: Agency | null, readonly name: string | null, readonly nameEn: string | null } | null, readonly onBehalfOf: { readonly name: string | null, readonly nameEn: string | null } | null, readonly venueUnit: { readonly code: string | null, readonly name: string | null } | null, readonly warnings: ReadonlyArray<{ readonly rule: string | null, readonly message: string | null, readonly messageEn: string | null, readonly ask: { readonly code: string | null } | null }> | null }> | null, readonly mobileTrialProposals: ReadonlyArray<{ readonly id: string | null, readonly state: MobileTrialState | null, readonly plannedOn: string | null, readonly proposedOn: string | null, readonly documentNumber: string | null, readonly mode: TrialMode | null, readonly reasons: string | null, readonly rulesVersion: string | null, readonly venueUnit: { readonly code: string | null, readonly name: string | null } | null, readonly proposedBy: { readonly agency: Agency | null, readonly name: string | null, readonly nameEn: string | null } | null, readonly weights: ReadonlyArray<{ readonly kind: GroundKind | null, readonly weight: number | null }> | null, readonly venueClearances: ReadonlyArray<{ readonly state: ClearanceState | null, readonly clearedOn: string | null }> | null, readonly warnings: ReadonlyArray<{ readonly rule: string | null, readonly message: string | null, readonly messageEn: string | null, readonly ask: { readonly code: string | null } | null }> | null, readonly decisions: ReadonlyArray<{ readonly round: number | null, readonly act: DecisionAct | null, readonly signedAs: DecisionSigner | null, readonly decidedAt: string | null, readonly plannedOn: string | null, readonly reasons: string | null, readonly trialDecisionNumber: string | null, readonly documentNumber: string | null, readonly rulesVersion: string | null, readonly venueUnit: { readonly code: string | null, readonly name: string | null } | null }> | null, readonly plan: { readonly opensAt: string | null, readonly expectedEndAt: string | null, readonly withoutPupils: boolean | null, readonly panel: ReadonlyArray<string> | null, readonly interpreters: ReadonlyArray<string> | null, readonly shielding: ReadonlyArray<ShieldingKind> | null, readonly legalAid: string | null, readonly recording: RecordingRule | null, readonly minimumAge: number | null, readonly expectedAudience: number | null, readonly fallbackOpensAt: string | null, readonly icalendar: string | null, readonly venue: { readonly id?: string | null, readonly name: string | null, readonly capacity: number | null, readonly distanceKm: number | null, readonly demonstration: boolean | null } | null, readonly venueUnit: { readonly name: string | null } | null, readonly escortOrganisation: { readonly code?: string | null, readonly name: string | null, readonly nameEn: string | null } | null, readonly fallbackVenue: { readonly name: string | null } | null, readonly budget: ReadonlyArray<{ readonly source: BudgetSource | null, readonly amount: number | null }> | null, readonly tasks: ReadonlyArray<{ readonly kind: string | null, readonly message: string | null, readonly messageEn: string | null, readonly dueOn: string | null, readonly done: boolean | null, readonly owner: { readonly code: string | null } | null }> | null, readonly legalBasis: ReadonlyArray<{ readonly basis: string | null, readonly message: string | null, readonly messageEn: string | null, readonly confirmed: boolean | null }> | null } | null, readonly report: { readonly outcome: HeldOutcome | null, readonly reason: NotHeldReason | null, readonly startedAt: string | null, readonly endedAt: string | null, readonly attendance: number | null, readonly questionsAsked: number | null, readonly totalCost: number | null, readonly incidents: ReadonlyArray<IncidentKind> | null, readonly heldAsAnnounced: boolean | null, readonly peerLearning: boolean | null, readonly keyCase: boolean | null, readonly mobile: boolean | null, readonly officialYesNo: boolean | null, readonly judgment: { readonly pronouncedOn: string | null } | null } | null }> | null } | null };

export type TrialOpinionFragment = { readonly id: string | null, readonly proposalId: string | null, readonly capacity: OpinionCapacity | null, readonly state: OpinionState | null, readonly position: OpinionPosition | null, readonly reasons: string | null, readonly conditions: ReadonlyArray<string> | null, readonly closing: ClosingGround | null, readonly givenAt: string | null, readonly documentNumber: string | null, readonly answer: string | null, readonly answeredAt: string | null, readonly plannedOn: string | null, readonly organisation: { readonly agency: Agency | null, readonly name: string | null, readonly nameEn: string | null } | null, readonly onBehalfOf: { readonly name: string | null, readonly nameEn: string | null } | null, readonly venueUnit: { readonly code: string | null, readonly name: string | null } | null, readonly warnings: ReadonlyArray<{ readonly rule: string | null, readonly message: string | null, readonly messageEn: string | null, readonly ask: { readonly code: string | null } | null }> | null };

export type TrialPlanFragment = { readonly opensAt: string | null, readonly expectedEndAt: string | null, readonly withoutPupils: boolean | null, readonly panel: ReadonlyArray<string> | null, readonly interpreters: ReadonlyArray<string> | null, readonly shielding: ReadonlyArray<ShieldingKind> | null, readonly legalAid: string | null, readonly recording: RecordingRule | null, readonly minimumAge: number | null, readonly expectedAudience: number | null, readonly fallbackOpensAt: string | null, readonly icalendar: string | null, readonly venue: { readonly id?: string | null, readonly name: string | null, readonly capacity: number | null, readonly distanceKm: number | null, readonly demonstration: boolean | null } | null, readonly venueUnit: { readonly name: string | null } | null, readonly escortOrganisation: { readonly code?: string | null, readonly name: string | null, readonly nameEn: string | null } | null, readonly fallbackVenue: { readonly name: string | null } | null, readonly budget: ReadonlyArray<{ readonly source: BudgetSource | null, readonly amount: number | null }> | null, readonly tasks: ReadonlyArray<{ readonly kind: string | null, readonly message: string | null, readonly messageEn: string | null, readonly dueOn: string | null, readonly done: boolean | null, readonly owner: { readonly code: string | null } | null }> | null, readonly legalBasis: ReadonlyArray<{ readonly basis: string | null, readonly message: string | null, readonly messageEn: string | null, readonly confirmed: boolean | null }> | null };

export type TrialReportFragment = { readonly outcome: HeldOutcome | null, readonly reason: NotHeldReason | null, readonly startedAt: string | null, readonly endedAt: string | null, readonly attendance: number | null, readonly questionsAsked: number | null, readonly totalCost: number | null, readonly incidents: ReadonlyArray<IncidentKind> | null, readonly heldAsAnnounced: boolean | null, readonly peerLearning: boolean | null, readonly keyCase: boolean | null, readonly mobile: boolean | null, readonly officialYesNo: boolean | null, readonly judgment: { readonly pronouncedOn: string | null } | null };

export type MobileTrialGatesQueryVariables = Exact<{
  matterId: string;
  plannedOn?: string | null | undefined;
  venueUnit?: string | null | undefined;
  mode?: TrialMode | null | undefined;
}>;


export type MobileTrialGatesQuery = { readonly mobileTrialEligibility: { readonly eligible: boolean | null, readonly rulesVersion: string | null, readonly gatesDigest: string | null, readonly earliestDay: string | null, readonly latestDay: string | null, readonly gates: ReadonlyArray<{ readonly rule: string | null, readonly state: GateState | null, readonly ground: RuleGround | null, readonly basis: string | null, readonly confirmed: boolean | null, readonly message: string | null, readonly messageEn: string | null, readonly liftedBy: { readonly code: string | null } | null, readonly ask: { readonly code: string | null } | null }> | null } | null };

export type MobileTrialPapersQueryVariables = Exact<{
  id: string;
  minutes: boolean;
  draftDecision: boolean;
  plan: boolean;
}>;


export type MobileTrialPapersQuery = { readonly mobileTrialProposal: { readonly papers: { readonly minutes?: { readonly fileName: string | null, readonly mediaType: string | null, readonly base64: string | null } | null, readonly draftDecision?: { readonly fileName: string | null, readonly mediaType: string | null, readonly base64: string | null } | null, readonly plan?: { readonly fileName: string | null, readonly mediaType: string | null, readonly base64: string | null } | null } | null } | null };

export type PaperFragment = { readonly fileName: string | null, readonly mediaType: string | null, readonly base64: string | null };

export type ProposeTheMobileTrialMutationVariables = Exact<{
  input: ProposeMobileTrial;
}>;


export type ProposeTheMobileTrialMutation = { readonly proposeMobileTrial: { readonly id: string | null } | null };

export type SayOnTheMobileTrialMutationVariables = Exact<{
  input: GiveMobileTrialOpinion;
}>;


export type SayOnTheMobileTrialMutation = { readonly giveMobileTrialOpinion: { readonly id: string | null } | null };

export type AnswerTheOpinionMutationVariables = Exact<{
  opinionId: string;
  answer: string;
}>;


export type AnswerTheOpinionMutation = { readonly answerMobileTrialOpinion: { readonly id: string | null } | null };

export type ClearTheVenueMutationVariables = Exact<{
  input: ClearMobileTrialVenue;
}>;


export type ClearTheVenueMutation = { readonly clearMobileTrialVenue: { readonly id: string | null } | null };

export type SignTheMobileTrialMutationVariables = Exact<{
  input: DecideMobileTrial;
}>;


export type SignTheMobileTrialMutation = { readonly decideMobileTrial: { readonly id: string | null } | null };

export type PlanTheMobileTrialMutationVariables = Exact<{
  input: PlanMobileTrial;
}>;


export type PlanTheMobileTrialMutation = { readonly planMobileTrial: { readonly id: string | null } | null };

export type TickTheTaskMutationVariables = Exact<{
  input: TickMobileTrialTask;
}>;


export type TickTheTaskMutation = { readonly tickMobileTrialTask: { readonly id: string | null } | null };

export type ReportTheMobileTrialMutationVariables = Exact<{
  input: ReportMobileTrial;
}>;


export type ReportTheMobileTrialMutation = { readonly reportMobileTrial: { readonly id: string | null } | null };

export type MobileTrialAlternativesQueryVariables = Exact<{
  matterId: string;
  plannedOn?: string | null | undefined;
  venueUnit?: string | null | undefined;
}>;


export type MobileTrialAlternativesQuery = { readonly mobileTrialAlternatives: { readonly trialAtTheSeat: string | null, readonly trialAtTheSeatEn: string | null, readonly notSuitable: { readonly fileName: string | null, readonly mediaType: string | null, readonly base64: string | null } | null, readonly outreachTexts: ReadonlyArray<{ readonly id: string | null, readonly purpose: OutreachPurpose | null, readonly released: boolean | null, readonly fitting: number | null, readonly least: number | null, readonly recordedAt: string | null, readonly commune: { readonly name: string | null } | null }> | null } | null };

export type KeptQueriesQueryVariables = Exact<{ [key: string]: never; }>;


export type KeptQueriesQuery = { readonly keptQueries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shared: boolean, readonly own: boolean }> } };

export type KeptQueryQueryVariables = Exact<{
  id: string;
}>;


export type KeptQueryQuery = { readonly keptQuery: { readonly id: string, readonly text: string } | null };

export type KeepQueryMutationVariables = Exact<{
  input: KeepQuery;
}>;


export type KeepQueryMutation = { readonly keepQuery: { readonly id: string } | null };

export type ShareQueryMutationVariables = Exact<{
  id: string;
  shared: boolean;
}>;


export type ShareQueryMutation = { readonly shareQuery: { readonly id: string } | null };

export type ForgetQueryMutationVariables = Exact<{
  id: string;
}>;


export type ForgetQueryMutation = { readonly forgetQuery: boolean };

export type OwnAccessQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccessQuery = { readonly ownAccess: ReadonlyArray<{ readonly coordinate: string, readonly outcome: AccessOutcome, readonly reasons: ReadonlyArray<string>, readonly coarse: boolean, readonly forPurposes: ReadonlyArray<Purpose> | null, readonly ground: string, readonly office: Agency | null }> };

export type StartQueryVariables = Exact<{
  mine?: MatterFilter | null | undefined;
  warned?: MatterFilter | null | undefined;
  deadlines: boolean;
  warnings: boolean;
  changes: boolean;
  newest: boolean;
}>;


export type StartQuery = { readonly due?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string | null, readonly stage: MatterStage, readonly changedAt?: string | null, readonly deadlines?: ReadonlyArray<{ readonly dueOn: string | null, readonly state: DeadlineState | null }> | null, readonly warnings?: ReadonlyArray<{ readonly __typename: 'Warning' }> | null }> }, readonly warned?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string | null, readonly stage: MatterStage, readonly changedAt?: string | null, readonly deadlines?: ReadonlyArray<{ readonly dueOn: string | null, readonly state: DeadlineState | null }> | null, readonly warnings?: ReadonlyArray<{ readonly __typename: 'Warning' }> | null }> }, readonly newest?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string | null, readonly stage: MatterStage, readonly changedAt?: string | null, readonly deadlines?: ReadonlyArray<{ readonly dueOn: string | null, readonly state: DeadlineState | null }> | null, readonly warnings?: ReadonlyArray<{ readonly __typename: 'Warning' }> | null }> }, readonly savedSearches: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly order: MatterOrder | null, readonly columns: ReadonlyArray<MatterColumn> | null, readonly filter: { readonly text: string | null, readonly stage: ReadonlyArray<MatterStage> | null, readonly place: string | null, readonly agency: Agency | null, readonly organisation: string | null, readonly heldBy: Agency | null, readonly border: boolean | null, readonly openedFrom: string | null, readonly openedTo: string | null, readonly seriousness: SeriousnessClass | null, readonly offence: string | null, readonly mode: TrialMode | null, readonly assigned: boolean | null, readonly warned: boolean | null, readonly dueBefore: string | null, readonly tip: { readonly hasOutcome: boolean | null, readonly receivedFrom: string | null, readonly receivedTo: string | null } | null } }> } };

export type MatterToHeedFragment = { readonly id: string, readonly code: string, readonly title: string | null, readonly stage: MatterStage, readonly changedAt?: string | null, readonly deadlines?: ReadonlyArray<{ readonly dueOn: string | null, readonly state: DeadlineState | null }> | null, readonly warnings?: ReadonlyArray<{ readonly __typename: 'Warning' }> | null };

export type MyTrailQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: TrailFilter | null | undefined;
  ofMatters: boolean;
}>;


export type MyTrailQuery = { readonly myTrail: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly at: string | null, readonly purpose: Purpose | null, readonly operation: string | null, readonly kind: TrailKind | null, readonly outcome: TrailOutcome | null, readonly references: ReadonlyArray<string> | null, readonly matterCodes?: ReadonlyArray<string> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FactTrailQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: TrailFilter | null | undefined;
  ofMatters: boolean;
}>;


export type FactTrailQuery = { readonly factTrail: { readonly nodes: ReadonlyArray<{ readonly agency: Agency | null, readonly organisation: string | null, readonly subject: string | null, readonly role: string | null, readonly id: string | null, readonly at: string | null, readonly purpose: Purpose | null, readonly operation: string | null, readonly kind: TrailKind | null, readonly outcome: TrailOutcome | null, readonly references: ReadonlyArray<string> | null, readonly matterCodes?: ReadonlyArray<string> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TrailLineFragment = { readonly id: string | null, readonly at: string | null, readonly purpose: Purpose | null, readonly operation: string | null, readonly kind: TrailKind | null, readonly outcome: TrailOutcome | null, readonly references: ReadonlyArray<string> | null, readonly matterCodes?: ReadonlyArray<string> | null };

export type BodiesByCodeQueryVariables = Exact<{
  codes: ReadonlyArray<string> | string;
}>;


export type BodiesByCodeQuery = { readonly organisations: ReadonlyArray<{ readonly code: string | null, readonly name: string | null, readonly nameEn: string | null }> };

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
export const CellFragmentDoc = new TypedDocumentString(`
    fragment Cell on FigureCell {
  state
  value
  label
  labelEn
  count
  list {
    stage
    place
    openedFrom
    openedTo
    heldBy
    border
    seriousness
  }
}
    `, {"fragmentName":"Cell"}) as unknown as TypedDocumentString<CellFragment, unknown>;
export const VictimsFragmentDoc = new TypedDocumentString(`
    fragment Victims on VictimCell {
  state
  value
  label
  labelEn
  count
  suppressed
}
    `, {"fragmentName":"Victims"}) as unknown as TypedDocumentString<VictimsFragment, unknown>;
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
  joinedAt
  summary
  summaryEn
  documentNumber
  toAgency
  acknowledged
  acknowledgedOn
  acknowledgedBy {
    id
  }
}
    `, {"fragmentName":"TimelineItem"}) as unknown as TypedDocumentString<TimelineItemFragment, unknown>;
export const SavedSearchFragmentDoc = new TypedDocumentString(`
    fragment SavedSearch on SavedSearch {
  id
  name
  order
  columns
  filter {
    text
    stage
    place
    agency
    organisation
    heldBy
    border
    openedFrom
    openedTo
    seriousness
    offence
    mode
    assigned
    warned
    dueBefore
    tip {
      hasOutcome
      receivedFrom
      receivedTo
    }
  }
}
    `, {"fragmentName":"SavedSearch"}) as unknown as TypedDocumentString<SavedSearchFragment, unknown>;
export const CandidateFragmentDoc = new TypedDocumentString(`
    fragment Candidate on MobileTrialCandidate {
  matter {
    id
    code
    place {
      name
    }
  }
  court {
    name
    nameEn
  }
  rank
  rankByDefaultWeights
  score
  scoreAtMost
  earliestDay
  latestDay
  grounds {
    kind
    value
    level
    weight
    points
    message
    messageEn
    source
    asOf
  }
  sensitivity {
    kind
    weightAtSwap
    rival {
      code
    }
  }
  gates {
    rule
    state
    ground
    basis
    confirmed
    message
    messageEn
  }
}
    `, {"fragmentName":"Candidate"}) as unknown as TypedDocumentString<CandidateFragment, unknown>;
export const UnitFragmentDoc = new TypedDocumentString(`
    fragment Unit on Place {
  code
  name
  level
  validFrom
}
    `, {"fragmentName":"Unit"}) as unknown as TypedDocumentString<UnitFragment, unknown>;
export const TriedOnTheRoadFragmentDoc = new TypedDocumentString(`
    fragment TriedOnTheRoad on Matter {
  code
  place @include(if: $origins) {
    ...Unit
  }
  trials {
    mobileTrial {
      status
      plannedOn
      venue
      venuePlace {
        ...Unit
      }
    }
  }
}
    fragment Unit on Place {
  code
  name
  level
  validFrom
}`, {"fragmentName":"TriedOnTheRoad"}) as unknown as TypedDocumentString<TriedOnTheRoadFragment, unknown>;
export const WordingFragmentDoc = new TypedDocumentString(`
    fragment Wording on OutreachWording {
  place
  year
  month
  ageBand
  sex
  offence
  method
  relation
}
    `, {"fragmentName":"Wording"}) as unknown as TypedDocumentString<WordingFragment, unknown>;
export const TrialOpinionFragmentDoc = new TypedDocumentString(`
    fragment TrialOpinion on MobileTrialOpinion {
  id
  proposalId
  capacity
  state
  position
  reasons
  conditions
  closing
  givenAt
  documentNumber
  answer
  answeredAt
  plannedOn
  organisation {
    agency
    name
    nameEn
  }
  onBehalfOf {
    name
    nameEn
  }
  venueUnit {
    code
    name
  }
  warnings {
    rule
    message
    messageEn
    ask {
      code
    }
  }
}
    `, {"fragmentName":"TrialOpinion"}) as unknown as TypedDocumentString<TrialOpinionFragment, unknown>;
export const TrialPlanFragmentDoc = new TypedDocumentString(`
    fragment TrialPlan on MobileTrialPlan {
  opensAt
  expectedEndAt
  withoutPupils
  venue {
    id @include(if: $plans)
    name
    capacity
    distanceKm
    demonstration
  }
  venueUnit {
    name
  }
  panel
  escortOrganisation {
    code @include(if: $plans)
    name
    nameEn
  }
  interpreters
  shielding
  legalAid
  recording
  minimumAge
  expectedAudience
  fallbackVenue {
    name
  }
  fallbackOpensAt
  budget {
    source
    amount
  }
  tasks {
    kind
    message
    messageEn
    owner {
      code
    }
    dueOn
    done
  }
  legalBasis {
    basis
    message
    messageEn
    confirmed
  }
  icalendar
}
    `, {"fragmentName":"TrialPlan"}) as unknown as TypedDocumentString<TrialPlanFragment, unknown>;
export const TrialReportFragmentDoc = new TypedDocumentString(`
    fragment TrialReport on MobileTrialReport {
  outcome
  reason
  startedAt
  endedAt
  attendance
  questionsAsked
  totalCost
  incidents
  heldAsAnnounced
  peerLearning
  keyCase
  mobile
  officialYesNo
  judgment {
    pronouncedOn
  }
}
    `, {"fragmentName":"TrialReport"}) as unknown as TypedDocumentString<TrialReportFragment, unknown>;
export const PaperFragmentDoc = new TypedDocumentString(`
    fragment Paper on OfficialDocument {
  fileName
  mediaType
  base64
}
    `, {"fragmentName":"Paper"}) as unknown as TypedDocumentString<PaperFragment, unknown>;
export const MatterToHeedFragmentDoc = new TypedDocumentString(`
    fragment MatterToHeed on Matter {
  id
  code
  title
  stage
  deadlines @include(if: $deadlines) {
    dueOn
    state
  }
  warnings @include(if: $warnings) {
    __typename
  }
  changedAt @include(if: $changes)
}
    `, {"fragmentName":"MatterToHeed"}) as unknown as TypedDocumentString<MatterToHeedFragment, unknown>;
export const TrailLineFragmentDoc = new TypedDocumentString(`
    fragment TrailLine on TrailEntry {
  id
  at
  purpose
  operation
  kind
  outcome
  references
  matterCodes @include(if: $ofMatters)
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
}
    `) as unknown as TypedDocumentString<AccessMatrixQuery, AccessMatrixQueryVariables>;
export const ProtectedFieldsDocument = new TypedDocumentString(`
    query ProtectedFields($label: ShortText) {
  protectedFields(label: $label) {
    coordinate
    ground
    office
  }
}
    `) as unknown as TypedDocumentString<ProtectedFieldsQuery, ProtectedFieldsQueryVariables>;
export const ExportFiguresDocument = new TypedDocumentString(`
    mutation ExportFigures($input: ExportFigures!) {
  exportFigures(input: $input) {
    fileName
    mediaType
    content
    rows
    cut
  }
}
    `) as unknown as TypedDocumentString<ExportFiguresMutation, ExportFiguresMutationVariables>;
export const FiguresDocument = new TypedDocumentString(`
    query Figures($filter: FigureFilter) {
  figures(filter: $filter) {
    total
    note
    noteEn
    byStage {
      ...Cell
    }
    byYear {
      ...Cell
    }
    byFormerDistrict {
      ...Cell
    }
    byCommune {
      ...Cell
    }
    byAgency {
      ...Cell
    }
    byBorder {
      ...Cell
    }
    bySeriousness {
      ...Cell
    }
    steps {
      step
      label
      labelEn
      count
      median
      months {
        months
        count
      }
    }
    victims {
      total
      byYear {
        ...Victims
      }
      byFormerDistrict {
        ...Victims
      }
      bySex {
        ...Victims
      }
      byAgeBand {
        ...Victims
      }
    }
  }
}
    fragment Cell on FigureCell {
  state
  value
  label
  labelEn
  count
  list {
    stage
    place
    openedFrom
    openedTo
    heldBy
    border
    seriousness
  }
}
fragment Victims on VictimCell {
  state
  value
  label
  labelEn
  count
  suppressed
}`) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const FiguresByStageDocument = new TypedDocumentString(`
    query FiguresByStage($filter: FigureFilter) {
  figures(filter: $filter) {
    byStage {
      value
      count
    }
  }
}
    `) as unknown as TypedDocumentString<FiguresByStageQuery, FiguresByStageQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($text: ShortText!) {
  matters(filter: {text: $text}, first: 8) {
    nodes {
      code
      title
      stage
    }
  }
  places(text: $text, first: 5) {
    key
    name
    validFrom
    validTo
    partOf {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const MatterByReferenceDocument = new TypedDocumentString(`
    query MatterByReference($reference: String, $asOf: Date, $today: Boolean!) {
  matter(reference: $reference, asOf: $asOf) {
    code
    title @include(if: $today)
    stage
    openedOn
    place @include(if: $today) {
      name
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
    holder {
      agency
      organisation {
        name
        nameEn
      }
      since
    }
    holders {
      agency
      since
      acknowledged
    }
    pending {
      documentNumber
      documentType
      year
      issuer {
        name
        nameEn
      }
      code
    }
    warnings {
      kind
      message
      messageEn
      items {
        id
      }
    }
    contradictions {
      kind
      message
      messageEn
      claims {
        agency
        organisation {
          name
          nameEn
        }
        item {
          id
          summary
          summaryEn
          documentNumber
        }
        day
        code
        persons
        court {
          name
          nameEn
        }
        recordedAt
      }
    }
    deadlines {
      rule
      basis
      startsOn
      dueOn
      state
      agency
      endedOn
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
      toOrganisation {
        name
        nameEn
      }
      handedOverOn
      personsHandedOver
      acknowledgedOn
    }
    criminalCase {
      published @include(if: $today)
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
      returns {
        round
        documentNumber
        returnedOn
        reason
        returnedTo {
          name
          nameEn
        }
      }
    }
    trial {
      published @include(if: $today)
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
        venue
        plannedOn
        status
        attendance
      }
    }
    victims {
      code
      receivedOn
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
  joinedAt
  summary
  summaryEn
  documentNumber
  toAgency
  acknowledged
  acknowledgedOn
  acknowledgedBy {
    id
  }
}`) as unknown as TypedDocumentString<MatterByReferenceQuery, MatterByReferenceQueryVariables>;
export const MobileTrialOfMatterDocument = new TypedDocumentString(`
    query MobileTrialOfMatter($reference: String) {
  matter(reference: $reference) {
    trial {
      mobileTrial {
        eligibility {
          eligible
          reasons {
            rule
            basis
            message
            messageEn
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MobileTrialOfMatterQuery, MobileTrialOfMatterQueryVariables>;
export const MatterTimelineDocument = new TypedDocumentString(`
    query MatterTimeline($reference: String, $asOf: Date, $after: String) {
  matter(reference: $reference, asOf: $asOf) {
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
  joinedAt
  summary
  summaryEn
  documentNumber
  toAgency
  acknowledged
  acknowledgedOn
  acknowledgedBy {
    id
  }
}`) as unknown as TypedDocumentString<MatterTimelineQuery, MatterTimelineQueryVariables>;
export const ExportMattersDocument = new TypedDocumentString(`
    mutation ExportMatters($input: ExportMatters!) {
  exportMatters(input: $input) {
    fileName
    mediaType
    content
    rows
    cut
  }
}
    `) as unknown as TypedDocumentString<ExportMattersMutation, ExportMattersMutationVariables>;
export const MattersDocument = new TypedDocumentString(`
    query Matters($filter: MatterFilter, $order: MatterOrder, $first: Int, $after: String, $title: Boolean!, $place: Boolean!, $holder: Boolean!, $agencies: Boolean!, $next: Boolean!, $warnings: Boolean!, $offences: Boolean!, $seriousness: Boolean!, $mode: Boolean!, $tips: Boolean!, $opened: Boolean!, $changed: Boolean!) {
  matters(filter: $filter, order: $order, first: $first, after: $after) {
    nodes {
      id
      code
      stage
      title @include(if: $title)
      place @include(if: $place) {
        name
      }
      ledBy @include(if: $holder) {
        agency
        name
        nameEn
      }
      participants @include(if: $agencies) {
        agency
      }
      deadlines @include(if: $next) {
        dueOn
        state
      }
      warnings @include(if: $warnings) {
        __typename
      }
      offencesOf: criminalCase @include(if: $offences) {
        offences {
          article
          clause
        }
      }
      seriousnessOf: criminalCase @include(if: $seriousness) {
        seriousness
      }
      trial @include(if: $mode) {
        mode
      }
      crimeTips @include(if: $tips) {
        receivedOn
        outcome {
          kind
        }
      }
      openedOn @include(if: $opened)
      changedAt @include(if: $changed)
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MattersQuery, MattersQueryVariables>;
export const MattersCountsDocument = new TypedDocumentString(`
    query MattersCounts($filter: MatterFilter, $order: MatterOrder) {
  matters(filter: $filter, order: $order, first: 1) {
    stages {
      stage
      count
    }
  }
}
    `) as unknown as TypedDocumentString<MattersCountsQuery, MattersCountsQueryVariables>;
export const PlacesCalledDocument = new TypedDocumentString(`
    query PlacesCalled($text: ShortText!) {
  places(text: $text, first: 100) {
    key
    code
    name
    level
    validFrom
    validTo
    partOf {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesCalledQuery, PlacesCalledQueryVariables>;
export const OrganisationsCalledDocument = new TypedDocumentString(`
    query OrganisationsCalled($text: ShortText!, $agency: Agency) {
  organisations(text: $text, agency: $agency, first: 60) {
    code
    name
    nameEn
    agency
    validTo
  }
}
    `) as unknown as TypedDocumentString<OrganisationsCalledQuery, OrganisationsCalledQueryVariables>;
export const NamesInAddressDocument = new TypedDocumentString(`
    query NamesInAddress($key: Code, $area: Code, $withKey: Boolean!, $withArea: Boolean!, $org: Code, $withOrg: Boolean!) {
  byKey: places(key: $key, first: 1) @include(if: $withKey) {
    key
    name
    validFrom
    validTo
  }
  byCode: places(code: $area, first: 1) @include(if: $withArea) {
    key
    name
    validFrom
    validTo
  }
  organisations(code: $org, first: 1) @include(if: $withOrg) {
    name
    nameEn
  }
}
    `) as unknown as TypedDocumentString<NamesInAddressQuery, NamesInAddressQueryVariables>;
export const SavedSearchesDocument = new TypedDocumentString(`
    query SavedSearches {
  savedSearches(first: 100) {
    nodes {
      ...SavedSearch
    }
  }
}
    fragment SavedSearch on SavedSearch {
  id
  name
  order
  columns
  filter {
    text
    stage
    place
    agency
    organisation
    heldBy
    border
    openedFrom
    openedTo
    seriousness
    offence
    mode
    assigned
    warned
    dueBefore
    tip {
      hasOutcome
      receivedFrom
      receivedTo
    }
  }
}`) as unknown as TypedDocumentString<SavedSearchesQuery, SavedSearchesQueryVariables>;
export const SaveSearchDocument = new TypedDocumentString(`
    mutation SaveSearch($input: SaveSearch!) {
  saveSearch(input: $input) {
    ...SavedSearch
  }
}
    fragment SavedSearch on SavedSearch {
  id
  name
  order
  columns
  filter {
    text
    stage
    place
    agency
    organisation
    heldBy
    border
    openedFrom
    openedTo
    seriousness
    offence
    mode
    assigned
    warned
    dueBefore
    tip {
      hasOutcome
      receivedFrom
      receivedTo
    }
  }
}`) as unknown as TypedDocumentString<SaveSearchMutation, SaveSearchMutationVariables>;
export const DeleteSearchDocument = new TypedDocumentString(`
    mutation DeleteSearch($id: ID!) {
  deleteSearch(id: $id)
}
    `) as unknown as TypedDocumentString<DeleteSearchMutation, DeleteSearchMutationVariables>;
export const MobileTrialCalendarDocument = new TypedDocumentString(`
    query MobileTrialCalendar($from: Date!, $to: Date!) {
  mobileTrialCalendar(from: $from, to: $to) {
    id
    opensAt
    expectedEndAt
    state
    venue {
      name
    }
    venueUnit {
      name
    }
    matter {
      code
    }
    court {
      name
      nameEn
    }
    tasks {
      done
      dueOn
    }
  }
}
    `) as unknown as TypedDocumentString<MobileTrialCalendarQuery, MobileTrialCalendarQueryVariables>;
export const MobileTrialCandidatesDocument = new TypedDocumentString(`
    query MobileTrialCandidates($first: Int, $after: String, $weights: [GroundWeight!], $plannedOn: Date) {
  mobileTrialCandidates(
    first: $first
    after: $after
    weights: $weights
    plannedOn: $plannedOn
  ) {
    rulesVersion
    nodes {
      ...Candidate
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Candidate on MobileTrialCandidate {
  matter {
    id
    code
    place {
      name
    }
  }
  court {
    name
    nameEn
  }
  rank
  rankByDefaultWeights
  score
  scoreAtMost
  earliestDay
  latestDay
  grounds {
    kind
    value
    level
    weight
    points
    message
    messageEn
    source
    asOf
  }
  sensitivity {
    kind
    weightAtSwap
    rival {
      code
    }
  }
  gates {
    rule
    state
    ground
    basis
    confirmed
    message
    messageEn
  }
}`) as unknown as TypedDocumentString<MobileTrialCandidatesQuery, MobileTrialCandidatesQueryVariables>;
export const VenuesInDocument = new TypedDocumentString(`
    query VenuesIn($commune: Code!) {
  mobileTrialVenues(commune: $commune, first: 100) {
    id
    name
    capacity
    distanceKm
    onlyWithoutPupils
    validFrom
    validTo
  }
}
    `) as unknown as TypedDocumentString<VenuesInQuery, VenuesInQueryVariables>;
export const CommuneCalledDocument = new TypedDocumentString(`
    query CommuneCalled($code: Code!) {
  places(code: $code, first: 10) {
    name
    validTo
  }
}
    `) as unknown as TypedDocumentString<CommuneCalledQuery, CommuneCalledQueryVariables>;
export const MobileTrialFairnessDocument = new TypedDocumentString(`
    query MobileTrialFairness($from: Date!, $to: Date!) {
  mobileTrialFairness(from: $from, to: $to) {
    firstDay
    lastDay
    by {
      dimension
      value
      name
      tried
      triedOnTheRoad
      share
      suppressed
    }
    costPerTrial
    costPerAttendee
    currency
    nearMissedGates {
      rule
      count
    }
    note
    noteEn
  }
}
    `) as unknown as TypedDocumentString<MobileTrialFairnessQuery, MobileTrialFairnessQueryVariables>;
export const MobileTrialPlacesDocument = new TypedDocumentString(`
    query MobileTrialPlaces($mode: TrialMode!, $origins: Boolean!, $first: Int, $after: String) {
  matters(filter: {mode: $mode}, first: $first, after: $after) {
    nodes {
      ...TriedOnTheRoad
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TriedOnTheRoad on Matter {
  code
  place @include(if: $origins) {
    ...Unit
  }
  trials {
    mobileTrial {
      status
      plannedOn
      venue
      venuePlace {
        ...Unit
      }
    }
  }
}
fragment Unit on Place {
  code
  name
  level
  validFrom
}`) as unknown as TypedDocumentString<MobileTrialPlacesQuery, MobileTrialPlacesQueryVariables>;
export const MobileTrialPlansDocument = new TypedDocumentString(`
    query MobileTrialPlans($from: Date!, $to: Date!) {
  mobileTrialCalendar(from: $from, to: $to) {
    opensAt
    state
    venue {
      name
    }
    venueUnit {
      ...Unit
    }
    matter {
      code
    }
  }
}
    fragment Unit on Place {
  code
  name
  level
  validFrom
}`) as unknown as TypedDocumentString<MobileTrialPlansQuery, MobileTrialPlansQueryVariables>;
export const MobileTrialOriginsDocument = new TypedDocumentString(`
    query MobileTrialOrigins($first: Int) {
  mobileTrialCandidates(first: $first) {
    nodes {
      matter {
        place {
          ...Unit
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment Unit on Place {
  code
  name
  level
  validFrom
}`) as unknown as TypedDocumentString<MobileTrialOriginsQuery, MobileTrialOriginsQueryVariables>;
export const CheckTheTextDocument = new TypedDocumentString(`
    mutation CheckTheText($input: CheckOutreachText!) {
  checkOutreachText(input: $input) {
    released
    fitting
    least
    wording {
      ...Wording
    }
    reasons {
      message
      messageEn
    }
    suggestion {
      ...Wording
      placeName
      fitting
    }
  }
}
    fragment Wording on OutreachWording {
  place
  year
  month
  ageBand
  sex
  offence
  method
  relation
}`) as unknown as TypedDocumentString<CheckTheTextMutation, CheckTheTextMutationVariables>;
export const MobileTrialMatterDocument = new TypedDocumentString(`
    query MobileTrialMatter($reference: String, $plans: Boolean!) {
  matter(reference: $reference) {
    id
    code
    stage
    place {
      name
    }
    mobileTrialOpinions {
      ...TrialOpinion
    }
    mobileTrialProposals {
      id
      state
      plannedOn
      proposedOn
      documentNumber
      mode
      reasons
      rulesVersion
      venueUnit {
        code
        name
      }
      proposedBy {
        agency
        name
        nameEn
      }
      weights {
        kind
        weight
      }
      venueClearances {
        state
        clearedOn
      }
      warnings {
        rule
        message
        messageEn
        ask {
          code
        }
      }
      decisions {
        round
        act
        signedAs
        decidedAt
        plannedOn
        venueUnit {
          code
          name
        }
        reasons
        trialDecisionNumber
        documentNumber
        rulesVersion
      }
      plan {
        ...TrialPlan
      }
      report {
        ...TrialReport
      }
    }
  }
}
    fragment TrialOpinion on MobileTrialOpinion {
  id
  proposalId
  capacity
  state
  position
  reasons
  conditions
  closing
  givenAt
  documentNumber
  answer
  answeredAt
  plannedOn
  organisation {
    agency
    name
    nameEn
  }
  onBehalfOf {
    name
    nameEn
  }
  venueUnit {
    code
    name
  }
  warnings {
    rule
    message
    messageEn
    ask {
      code
    }
  }
}
fragment TrialPlan on MobileTrialPlan {
  opensAt
  expectedEndAt
  withoutPupils
  venue {
    id @include(if: $plans)
    name
    capacity
    distanceKm
    demonstration
  }
  venueUnit {
    name
  }
  panel
  escortOrganisation {
    code @include(if: $plans)
    name
    nameEn
  }
  interpreters
  shielding
  legalAid
  recording
  minimumAge
  expectedAudience
  fallbackVenue {
    name
  }
  fallbackOpensAt
  budget {
    source
    amount
  }
  tasks {
    kind
    message
    messageEn
    owner {
      code
    }
    dueOn
    done
  }
  legalBasis {
    basis
    message
    messageEn
    confirmed
  }
  icalendar
}
fragment TrialReport on MobileTrialReport {
  outcome
  reason
  startedAt
  endedAt
  attendance
  questionsAsked
  totalCost
  incidents
  heldAsAnnounced
  peerLearning
  keyCase
  mobile
  officialYesNo
  judgment {
    pronouncedOn
  }
}`) as unknown as TypedDocumentString<MobileTrialMatterQuery, MobileTrialMatterQueryVariables>;
export const MobileTrialGatesDocument = new TypedDocumentString(`
    query MobileTrialGates($matterId: ID!, $plannedOn: Date, $venueUnit: ID, $mode: TrialMode) {
  mobileTrialEligibility(
    matterId: $matterId
    plannedOn: $plannedOn
    venueUnit: $venueUnit
    mode: $mode
  ) {
    eligible
    rulesVersion
    gatesDigest
    earliestDay
    latestDay
    gates {
      rule
      state
      ground
      basis
      confirmed
      message
      messageEn
      liftedBy {
        code
      }
      ask {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MobileTrialGatesQuery, MobileTrialGatesQueryVariables>;
export const MobileTrialPapersDocument = new TypedDocumentString(`
    query MobileTrialPapers($id: ID!, $minutes: Boolean!, $draftDecision: Boolean!, $plan: Boolean!) {
  mobileTrialProposal(id: $id) {
    papers {
      minutes @include(if: $minutes) {
        ...Paper
      }
      draftDecision @include(if: $draftDecision) {
        ...Paper
      }
      plan @include(if: $plan) {
        ...Paper
      }
    }
  }
}
    fragment Paper on OfficialDocument {
  fileName
  mediaType
  base64
}`) as unknown as TypedDocumentString<MobileTrialPapersQuery, MobileTrialPapersQueryVariables>;
export const ProposeTheMobileTrialDocument = new TypedDocumentString(`
    mutation ProposeTheMobileTrial($input: ProposeMobileTrial!) {
  proposeMobileTrial(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeTheMobileTrialMutation, ProposeTheMobileTrialMutationVariables>;
export const SayOnTheMobileTrialDocument = new TypedDocumentString(`
    mutation SayOnTheMobileTrial($input: GiveMobileTrialOpinion!) {
  giveMobileTrialOpinion(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SayOnTheMobileTrialMutation, SayOnTheMobileTrialMutationVariables>;
export const AnswerTheOpinionDocument = new TypedDocumentString(`
    mutation AnswerTheOpinion($opinionId: ID!, $answer: String!) {
  answerMobileTrialOpinion(opinionId: $opinionId, answer: $answer) {
    id
  }
}
    `) as unknown as TypedDocumentString<AnswerTheOpinionMutation, AnswerTheOpinionMutationVariables>;
export const ClearTheVenueDocument = new TypedDocumentString(`
    mutation ClearTheVenue($input: ClearMobileTrialVenue!) {
  clearMobileTrialVenue(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ClearTheVenueMutation, ClearTheVenueMutationVariables>;
export const SignTheMobileTrialDocument = new TypedDocumentString(`
    mutation SignTheMobileTrial($input: DecideMobileTrial!) {
  decideMobileTrial(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SignTheMobileTrialMutation, SignTheMobileTrialMutationVariables>;
export const PlanTheMobileTrialDocument = new TypedDocumentString(`
    mutation PlanTheMobileTrial($input: PlanMobileTrial!) {
  planMobileTrial(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PlanTheMobileTrialMutation, PlanTheMobileTrialMutationVariables>;
export const TickTheTaskDocument = new TypedDocumentString(`
    mutation TickTheTask($input: TickMobileTrialTask!) {
  tickMobileTrialTask(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<TickTheTaskMutation, TickTheTaskMutationVariables>;
export const ReportTheMobileTrialDocument = new TypedDocumentString(`
    mutation ReportTheMobileTrial($input: ReportMobileTrial!) {
  reportMobileTrial(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReportTheMobileTrialMutation, ReportTheMobileTrialMutationVariables>;
export const MobileTrialAlternativesDocument = new TypedDocumentString(`
    query MobileTrialAlternatives($matterId: ID!, $plannedOn: Date, $venueUnit: ID) {
  mobileTrialAlternatives(
    matterId: $matterId
    plannedOn: $plannedOn
    venueUnit: $venueUnit
  ) {
    trialAtTheSeat
    trialAtTheSeatEn
    notSuitable {
      ...Paper
    }
    outreachTexts {
      id
      purpose
      released
      fitting
      least
      recordedAt
      commune {
        name
      }
    }
  }
}
    fragment Paper on OfficialDocument {
  fileName
  mediaType
  base64
}`) as unknown as TypedDocumentString<MobileTrialAlternativesQuery, MobileTrialAlternativesQueryVariables>;
export const KeptQueriesDocument = new TypedDocumentString(`
    query KeptQueries {
  keptQueries(first: 100) {
    nodes {
      id
      name
      shared
      own
    }
  }
}
    `) as unknown as TypedDocumentString<KeptQueriesQuery, KeptQueriesQueryVariables>;
export const KeptQueryDocument = new TypedDocumentString(`
    query KeptQuery($id: ID!) {
  keptQuery(id: $id) {
    id
    text
  }
}
    `) as unknown as TypedDocumentString<KeptQueryQuery, KeptQueryQueryVariables>;
export const KeepQueryDocument = new TypedDocumentString(`
    mutation KeepQuery($input: KeepQuery!) {
  keepQuery(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<KeepQueryMutation, KeepQueryMutationVariables>;
export const ShareQueryDocument = new TypedDocumentString(`
    mutation ShareQuery($id: ID!, $shared: Boolean!) {
  shareQuery(id: $id, shared: $shared) {
    id
  }
}
    `) as unknown as TypedDocumentString<ShareQueryMutation, ShareQueryMutationVariables>;
export const ForgetQueryDocument = new TypedDocumentString(`
    mutation ForgetQuery($id: ID!) {
  forgetQuery(id: $id)
}
    `) as unknown as TypedDocumentString<ForgetQueryMutation, ForgetQueryMutationVariables>;
export const OwnAccessDocument = new TypedDocumentString(`
    query OwnAccess {
  ownAccess {
    coordinate
    outcome
    reasons
    coarse
    forPurposes
    ground
    office
  }
}
    `) as unknown as TypedDocumentString<OwnAccessQuery, OwnAccessQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start($mine: MatterFilter, $warned: MatterFilter, $deadlines: Boolean!, $warnings: Boolean!, $changes: Boolean!, $newest: Boolean!) {
  due: matters(order: DUE, filter: $mine, first: 6) @include(if: $deadlines) {
    nodes {
      ...MatterToHeed
    }
  }
  warned: matters(filter: $warned, first: 4) @include(if: $warnings) {
    nodes {
      ...MatterToHeed
    }
  }
  newest: matters(first: 10) @include(if: $newest) {
    nodes {
      ...MatterToHeed
    }
  }
  savedSearches(first: 20) {
    nodes {
      ...SavedSearch
    }
  }
}
    fragment SavedSearch on SavedSearch {
  id
  name
  order
  columns
  filter {
    text
    stage
    place
    agency
    organisation
    heldBy
    border
    openedFrom
    openedTo
    seriousness
    offence
    mode
    assigned
    warned
    dueBefore
    tip {
      hasOutcome
      receivedFrom
      receivedTo
    }
  }
}
fragment MatterToHeed on Matter {
  id
  code
  title
  stage
  deadlines @include(if: $deadlines) {
    dueOn
    state
  }
  warnings @include(if: $warnings) {
    __typename
  }
  changedAt @include(if: $changes)
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const MyTrailDocument = new TypedDocumentString(`
    query MyTrail($first: Int, $after: String, $filter: TrailFilter, $ofMatters: Boolean!) {
  myTrail(first: $first, after: $after, filter: $filter) {
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
  purpose
  operation
  kind
  outcome
  references
  matterCodes @include(if: $ofMatters)
}`) as unknown as TypedDocumentString<MyTrailQuery, MyTrailQueryVariables>;
export const FactTrailDocument = new TypedDocumentString(`
    query FactTrail($first: Int, $after: String, $filter: TrailFilter, $ofMatters: Boolean!) {
  factTrail(first: $first, after: $after, filter: $filter) {
    nodes {
      ...TrailLine
      agency
      organisation
      subject
      role
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
  purpose
  operation
  kind
  outcome
  references
  matterCodes @include(if: $ofMatters)
}`) as unknown as TypedDocumentString<FactTrailQuery, FactTrailQueryVariables>;
export const BodiesByCodeDocument = new TypedDocumentString(`
    query BodiesByCode($codes: [Code!]!) {
  organisations(codes: $codes, first: 100) {
    code
    name
    nameEn
  }
}
    `) as unknown as TypedDocumentString<BodiesByCodeQuery, BodiesByCodeQueryVariables>;