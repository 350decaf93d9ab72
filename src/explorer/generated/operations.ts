/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Trạng thái thời hạn. REPLACED: gia hạn, phục hồi hoặc trả hồ sơ đã mở thời hạn mới. UNKNOWN: thiếu ngày hoặc mức độ nghiêm trọng. */
export type DeadlineState =
  | 'MET'
  | 'MET_LATE'
  | 'OVERDUE'
  | 'REPLACED'
  | 'RUNNING'
  | 'SUSPENDED'
  | 'UNKNOWN';

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

export type MattersQueryVariables = Exact<{
  filter?: MatterFilter | null | undefined;
  order?: MatterOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MattersQuery = { readonly matters: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string | null, readonly stage: MatterStage, readonly openedOn: string | null, readonly place: { readonly code: string | null, readonly name: string | null } | null, readonly participants: ReadonlyArray<{ readonly agency: Agency | null }> | null, readonly deadlines: ReadonlyArray<{ readonly dueOn: string | null, readonly state: DeadlineState | null, readonly basis: string | null }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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