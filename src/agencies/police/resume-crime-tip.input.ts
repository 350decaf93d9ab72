import { InputType } from 'type-graphql';
import { TipDecisionInput } from './tip-decision.input.js';

@InputType({ description: 'Phục hồi giải quyết nguồn tin đã tạm đình chỉ.' })
export class ResumeCrimeTip extends TipDecisionInput {}
