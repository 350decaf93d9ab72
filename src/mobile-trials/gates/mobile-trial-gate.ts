import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { FullDate } from '../../platform/scalars/index.js';
import { GateState, RuleGround } from './gate.js';
import { Office } from './office.js';

/** What has to be open for a mobile trial, as it stands. */
@ObjectType({ description: 'Một điều kiện để xét xử lưu động. What has to be open for a mobile trial, as it stands for you.' })
export class MobileTrialGate {
  @Field(() => String, {
    nullable: true,
    description: 'UNDISCLOSED: điều kiện mà bạn không được biết dữ kiện. Facts that are not yours to know.',
  })
  @Reads({ column: 'rule' })
  readonly rule?: string;

  @Field(() => GateState, { nullable: true })
  @Reads({ column: 'state' })
  readonly state?: GateState;

  @Field(() => RuleGround, { nullable: true })
  @Reads({ column: 'ground' })
  readonly ground?: RuleGround | null;

  @Field(() => String, { nullable: true, description: 'Căn cứ; trống khi bạn không được biết lý do.' })
  @Reads({ column: 'basis' })
  readonly basis?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Căn cứ đã được đối chiếu nguồn hay chưa. Whether a source confirms the rule.' })
  @Reads({ column: 'confirmed' })
  readonly confirmed?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Câu tiếng Việt.' })
  @Reads({ column: 'message' })
  readonly message?: string;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  @Reads({ column: 'messageEn' })
  readonly messageEn?: string;

  @Field(() => Office, { nullable: true, description: 'Cơ quan có thể tháo gỡ; trống: không ai. Who can lift it; empty: nobody.' })
  @Reads({ column: 'liftedBy' })
  readonly liftedBy?: Office | null;

  @Field(() => Office, { nullable: true, description: 'Cơ quan cần hỏi. Whom to ask.' })
  @Reads({ column: 'ask' })
  readonly ask?: Office | null;

  @Field(() => FullDate, { nullable: true, description: 'Ngày quy tắc có hiệu lực.' })
  @Reads({ column: 'validFrom' })
  readonly validFrom?: string | null;

  @Field(() => FullDate, { nullable: true, description: 'Ngày quy tắc hết hiệu lực; trống: còn hiệu lực.' })
  @Reads({ column: 'validTo' })
  readonly validTo?: string | null;
}
