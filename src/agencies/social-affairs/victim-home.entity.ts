import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Place } from '../../matter/place.entity.js';
import { PartialDate } from '../../platform/scalars/index.js';

/** The commune that somebody calls home, so that no trial is carried there: told to those who may know who the person is. */
@Entity({ schema: 'social_affairs', tableName: 'victim_home' })
@ObjectType({ description: 'Xã, phường nơi nạn nhân sinh sống; không phải nơi tạm lánh. The home commune.' })
@Rows(FACT_ROWS)
export class VictimHome extends Fact {
  @Field(() => Place, { nullable: true })
  @Reads({ one: { on: { id: 'home_place_id' } } })
  readonly place?: Place;

  /** Never the place of the matter: the matter is told that there is a home, and not where. */
  @Property({ type: 'integer' })
  homePlaceId!: number;

  @Field(() => PartialDate, { nullable: true, description: 'Từ khi nào; trống: không rõ.' })
  @Property({ type: 'text', nullable: true })
  since?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Ngày cơ quan hỗ trợ ghi nhận.' })
  @Reads({ column: 'occurred_on' })
  readonly recordedOn?: string;

  /** The source key of the reception. */
  @Property({ type: 'text' })
  victimKey!: string;

  @Field(() => [VictimHome], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly VictimHome[];
}
