import { Property, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Reads } from '../hub/reading/reads.js';
import { DateTime, LongText, ShortText } from '../platform/scalars/index.js';

/**
 * What an agency reported: one row is one version of the fact, and a row is never overwritten. A noun's own lawful date is `occurredOn`
 * under the name that the law gives it.
 */
@ObjectType()
export abstract class Fact {
  @PrimaryKey({ type: 'uuid' })
  rowId!: string;

  @Field(() => ID, { nullable: true, description: 'Mã của dữ kiện, không đổi qua các phiên bản. The fact, through all its versions.' })
  @Property({ type: 'uuid' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'Số thứ tự phiên bản, từ 1. Number of the version, from 1.' })
  @Property({ type: 'integer' })
  version!: number;

  @Property({ type: 'uuid' })
  matterId!: string;

  @Property({ type: 'uuid' })
  homeMatterId!: string;

  @Property({ type: 'integer' })
  organisationId!: number;

  @Property({ type: 'text' })
  sourceKey!: string;

  @Property({ type: 'text', nullable: true })
  documentNumber?: string | null;

  @Property({ type: 'text', nullable: true })
  documentKey?: string | null;

  @Property({ type: 'text', nullable: true })
  occurredOn?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Thời điểm trung tâm ghi nhận phiên bản này. When the hub recorded this version.' })
  @Reads({ column: 'recorded_from' })
  readonly recordedAt?: string;

  @Property({ type: 'timestamptz' })
  recordedFrom!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Khi phiên bản này hết hiệu lực; trống là phiên bản hiện hành. When a newer version or a withdrawal ended it.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  recordedTo?: Date | null;

  @Field(() => ShortText, {
    nullable: true,
    description: 'Người ghi nhận (chỉ cơ quan báo cáo thấy). Who recorded it; shown to its own agency only.',
  })
  @Property({ type: 'text' })
  recordedBy!: string;

  @Field(() => ShortText, { nullable: true, description: 'Lý do đính chính. Why it was corrected.' })
  @Property({ type: 'text', nullable: true })
  correctionReason?: string | null;

  @Field(() => LongText, { nullable: true, description: 'Lý do rút. Why it was withdrawn.' })
  @Property({ type: 'text', nullable: true })
  withdrawalReason?: string | null;

  @Property({ type: 'text' })
  contentDigest!: string;

  @Field(() => Boolean, { nullable: true, description: 'Lấy từ vụ án đã được công bố. Taken from a published case.' })
  @Property({ type: 'boolean', default: false })
  published!: boolean;
}
