import { Field, ID, InputType } from 'type-graphql';

@InputType({
  description: 'Trả lời về đúng địa điểm được đề xuất, không nêu lý do. An answer on the one venue proposed, without a reason.',
})
export class ClearMobileTrialVenue {
  @Field(() => ID)
  readonly proposalId!: string;

  @Field(() => ID, { description: 'Mã xã, phường, thị trấn được đề xuất.' })
  readonly venueUnit!: string;

  @Field(() => Boolean)
  readonly cleared!: boolean;
}
