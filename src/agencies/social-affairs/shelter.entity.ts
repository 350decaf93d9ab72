import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { PartialDate, ShortText } from '../../platform/scalars/index.js';

/** Where somebody is kept safe: a fact apart from the person, since still fewer may know it. */
@Entity({ schema: 'social_affairs', tableName: 'shelter' })
@ObjectType({ description: 'Nơi tạm lánh, lưu trú an toàn; bí mật nghiêm ngặt. A place of safety.' })
@Rows(FACT_ROWS)
export class Shelter extends Fact {
  @Field(() => ShortText, { nullable: true })
  @Property({ type: 'text', nullable: true })
  name?: string | null;

  @Field(() => ShortText, { nullable: true })
  @Property({ type: 'text', nullable: true })
  address?: string | null;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly from?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Trống: vẫn đang lưu trú hoặc không rõ.' })
  @Reads({ column: 'until_on' })
  readonly to?: string;

  @Property({ type: 'text', nullable: true })
  untilOn?: string | null;

  /** The source key of the reception. */
  @Property({ type: 'text' })
  victimKey!: string;

  @Field(() => [Shelter], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly Shelter[];
}
