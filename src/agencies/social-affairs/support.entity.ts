import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { DocumentNumber, PartialDate, ShortText } from '../../platform/scalars/index.js';
import { SupportKind } from './support-kind.js';

/** Something done for a person received, before or after any identification. */
@Entity({ schema: 'social_affairs', tableName: 'support' })
@ObjectType({ description: 'Hỗ trợ đã thực hiện. Support that was given.' })
@Rows(FACT_ROWS)
export class Support extends Fact {
  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true, description: 'Số quyết định hỗ trợ.' })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => SupportKind, { nullable: true })
  @Property({ type: 'text' })
  kind!: SupportKind;

  @Field(() => ShortText, { nullable: true, description: 'Cơ sở thực hiện; cho biết nơi ở nên được giữ kín như nơi tạm lánh.' })
  @Property({ type: 'text', nullable: true })
  provider?: string | null;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly startedOn?: string;

  @Field(() => PartialDate, { nullable: true })
  @Property({ type: 'text', nullable: true })
  endedOn?: string | null;

  /** The source key of the reception. */
  @Property({ type: 'text' })
  victimKey!: string;

  @Field(() => [Support], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly Support[];
}
