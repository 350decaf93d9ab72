import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Reads, Rows } from '../hub/reading/reads.js';
import { FullDate } from '../platform/scalars/index.js';

export const PlaceLevel = { PROVINCE: 'PROVINCE', DISTRICT: 'DISTRICT', COMMUNE: 'COMMUNE' } as const;
export type PlaceLevel = keyof typeof PlaceLevel;

registerEnumType(PlaceLevel, { name: 'PlaceLevel', description: 'Cấp của đơn vị hành chính; cấp huyện chấm dứt ngày 1/7/2025.' });

/** An administrative unit as it was on the day of the fact; its code alone may mean another unit on another day. */
@ObjectType({ description: 'Đơn vị hành chính vào ngày của dữ kiện. An administrative unit, dated.' })
@Rows({ table: 'matter.unit' })
export class Place {
  @Field(() => String, { nullable: true, description: 'Mã đơn vị hành chính; mã có thể được dùng lại cho đơn vị khác.' })
  @Reads({ column: 'code' })
  readonly code?: string;

  @Field(() => String, { nullable: true, description: 'Mã kèm ngày bắt đầu: đúng một đơn vị của một thời kỳ. Exactly one unit.' })
  @Reads({ column: 'key' })
  readonly key?: string;

  @Field(() => Place, { nullable: true, description: 'Đơn vị cấp trên trực tiếp cùng thời. What it lies in.' })
  @Reads({ one: { on: { id: 'parent_id' } } })
  readonly partOf?: Place;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'name' })
  readonly name?: string;

  @Field(() => PlaceLevel, { nullable: true })
  @Reads({ column: 'level_name' })
  readonly level?: PlaceLevel;

  @Field(() => FullDate, { nullable: true })
  @Reads({ column: 'valid_from' })
  readonly validFrom?: string;

  @Field(() => FullDate, { nullable: true })
  @Reads({ column: 'valid_to' })
  readonly validTo?: string;
}
