import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Agency } from '../identity/agency.js';
import { Purpose } from '../identity/purpose.js';
import { Reads } from '../reading/reads.js';

export const AccessOutcome = { SHOW: 'SHOW', MASK: 'MASK', WITHHOLD: 'WITHHOLD' } as const;
export type AccessOutcome = keyof typeof AccessOutcome;
registerEnumType(AccessOutcome, {
  name: 'AccessOutcome',
  description: 'SHOW: được xem; MASK: chỉ thấy ký hiệu; WITHHOLD: không được xem.',
});

@ObjectType({ description: 'Một ô của chính sách: một nhãn, một vai trò. A cell of the policy.' })
export class PolicyCell {
  @Field(() => String, { description: 'Nhãn bảo vệ.' })
  @Reads({ same: true })
  readonly label!: string;

  @Field(() => Agency)
  @Reads({ same: true })
  readonly agency!: Agency;

  @Field(() => String, { description: 'Vai trò nghiệp vụ.' })
  @Reads({ same: true })
  readonly role!: string;

  @Field(() => AccessOutcome)
  @Reads({ same: true })
  readonly outcome!: AccessOutcome;

  @Field(() => Boolean, { description: 'Chỉ dữ kiện do chính tổ chức báo cáo.' })
  @Reads({ same: true })
  readonly ownFactsOnly!: boolean;

  @Field(() => String, { nullable: true, description: 'Từ giai đoạn nào: INDICTED hoặc IN_FORCE.' })
  @Reads({ same: true })
  readonly fromStage?: string | null;

  @Field(() => [Purpose], { nullable: true, description: 'Phải được phân công, nêu một trong các mục đích này và hỏi từng vụ việc.' })
  @Reads({ same: true })
  readonly forPurposes?: readonly Purpose[] | null;
}

@ObjectType({ description: 'Ai được xem một trường, với điều kiện nào. A line of the permission matrix.' })
export class AccessRule extends PolicyCell {
  @Field(() => String, { description: 'Căn cứ.' })
  @Reads({ same: true })
  readonly ground!: string;
}

@ObjectType({ description: 'Một trường, các nhãn bảo vệ nó, căn cứ và nơi hỏi. A field and what protects it.' })
export class ProtectedField {
  @Field(() => String, { description: 'Ví dụ Victim.identity.' })
  @Reads({ same: true })
  readonly coordinate!: string;

  @Field(() => [String], { description: 'Nhãn chặt nhất quyết định. The strictest decides.' })
  @Reads({ same: true })
  readonly labels!: readonly string[];

  @Field(() => String, { description: 'Căn cứ pháp luật, hoặc "our choice".' })
  @Reads({ same: true })
  readonly ground!: string;

  @Field(() => Agency, { nullable: true, description: 'Cơ quan cần hỏi.' })
  @Reads({ same: true })
  readonly office?: Agency | null;
}

@ObjectType({ description: 'Quyền của bạn với một trường của vụ việc.' })
export class CoordinateAccess {
  @Field(() => String)
  @Reads({ same: true })
  readonly coordinate!: string;

  @Field(() => AccessOutcome)
  @Reads({ same: true })
  readonly outcome!: AccessOutcome;

  @Field(() => String, { nullable: true, description: 'Lý do không được xem.' })
  @Reads({ same: true })
  readonly reason?: string | null;

  @Field(() => String, { description: 'Căn cứ.' })
  @Reads({ same: true })
  readonly ground!: string;
}

@ObjectType({
  description:
    'Quyền của bạn với một trường, câu hỏi hoặc lệnh, theo mục đích đang nêu, khi chưa nói đến vụ việc nào. Your own right to a field, before any matter is named.',
})
export class OwnAccess {
  @Field(() => String, { description: 'Ví dụ Victim.identity, Mutation.openCase.' })
  @Reads({ same: true })
  readonly coordinate!: string;

  @Field(() => AccessOutcome, { description: 'Nhiều nhất bạn có thể được. The most that you may get.' })
  @Reads({ same: true })
  readonly outcome!: AccessOutcome;

  @Field(() => [String], {
    description: 'Những gì có thể cản, tùy vụ việc và mục đích; trống là luôn được. What may stand in the way; empty: nothing.',
  })
  @Reads({ same: true })
  readonly reasons!: readonly string[];

  @Field(() => Boolean, { description: 'Chỉ đến tháng, đến huyện. To the month or the district only.' })
  @Reads({ same: true })
  readonly coarse!: boolean;

  @Field(() => Boolean, { description: 'Chỉ dữ kiện do chính tổ chức báo cáo.' })
  @Reads({ same: true })
  readonly ownFactsOnly!: boolean;

  @Field(() => String, { nullable: true, description: 'Từ giai đoạn nào: INDICTED hoặc IN_FORCE.' })
  @Reads({ same: true })
  readonly fromStage?: string | null;

  @Field(() => [Purpose], { nullable: true, description: 'Phải được phân công, nêu một trong các mục đích này và hỏi từng vụ việc.' })
  @Reads({ same: true })
  readonly forPurposes?: readonly Purpose[] | null;

  @Field(() => String, { description: 'Căn cứ pháp luật, hoặc "our choice".' })
  @Reads({ same: true })
  readonly ground!: string;

  @Field(() => Agency, { nullable: true, description: 'Cơ quan cần hỏi.' })
  @Reads({ same: true })
  readonly office?: Agency | null;
}
