import { Field, InputType } from 'type-graphql';
import { PartialDate } from '../../platform/scalars/index.js';
import { TipDecisionInput } from './tip-decision.input.js';

@InputType({ description: 'Kéo dài hoặc gia hạn thời hạn giải quyết nguồn tin.' })
export class ExtendCrimeTip extends TipDecisionInput {
  @Field(() => PartialDate, { nullable: true, description: 'Đến ngày. Until when.' })
  readonly until?: string | null;
}
