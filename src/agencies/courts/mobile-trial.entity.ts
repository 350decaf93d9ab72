import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { Place } from '../../matter/place.entity.js';
import { Count, DocumentNumber, PartialDate, PlaceName } from '../../platform/scalars/index.js';
import { CourtInstance } from './court-instance.js';

export const MobileTrialStatus = { ANNOUNCED: 'ANNOUNCED', HELD: 'HELD', CANCELLED: 'CANCELLED' } as const;
export type MobileTrialStatus = keyof typeof MobileTrialStatus;

registerEnumType(MobileTrialStatus, {
  name: 'MobileTrialStatus',
  description: 'Trạng thái phiên tòa lưu động.',
  valuesConfig: { ANNOUNCED: { description: 'Đã thông báo' }, HELD: { description: 'Đã mở' }, CANCELLED: { description: 'Hủy' } },
});

/**
 * A trial held outside the court's seat: a way of holding a trial, not a stage. Read from `mobile_trial_shown`, where a trial whose mode
 * says so stands even before anything more is reported of it.
 */
@Entity({ schema: 'courts', tableName: 'mobile_trial' })
@ObjectType({ description: 'Xét xử lưu động. A trial held outside the seat of the court.' })
@Rows({ ...FACT_ROWS, table: 'courts.mobile_trial_shown', past: 'courts.mobile_trials_on' })
export class MobileTrial extends Fact {
  @Field(() => PlaceName, { nullable: true })
  @Property({ type: 'text', nullable: true })
  venue?: string | null;

  /** What an analyst is told instead. */
  @Property({ type: 'text', nullable: true })
  venueCoarse?: string | null;

  @Field(() => Place, { nullable: true })
  @Reads({ one: { on: { id: 'venue_place_id' } } })
  readonly venuePlace?: Place;

  @Property({ type: 'integer', nullable: true })
  venuePlaceId?: number | null;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly plannedOn?: string;

  @Field(() => MobileTrialStatus, { nullable: true, description: 'Trống: hình thức là lưu động nhưng chưa có báo cáo nào khác.' })
  @Property({ type: 'text' })
  status!: MobileTrialStatus;

  @Field(() => Count, { nullable: true, description: 'Số người dự.' })
  @Property({ type: 'integer', nullable: true })
  attendance?: number | null;

  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly court?: Organisation;

  @Field(() => CourtInstance, { nullable: true })
  @Property({ type: 'text' })
  instance!: CourtInstance;

  @Field(() => [MobileTrial], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly MobileTrial[];
}
