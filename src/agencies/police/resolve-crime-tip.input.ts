import { Field, InputType } from 'type-graphql';
import { TipDecisionInput } from './tip-decision.input.js';
import { TipOutcomeKind } from './tip-outcome.entity.js';

@InputType({ description: 'Kết quả giải quyết nguồn tin, hoặc tạm đình chỉ giải quyết.' })
export class ResolveCrimeTip extends TipDecisionInput {
  @Field(() => TipOutcomeKind)
  readonly outcome!: TipOutcomeKind;
}
