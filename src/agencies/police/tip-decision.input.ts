import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput, ReportInput } from '../../hub/intake/report-input.js';
import type { References } from '../../hub/intake/noun.js';
import { PartialDate, ShortText } from '../../platform/scalars/index.js';
import { keyOfEarlier } from './earlier-fact.js';
import { tipNamed } from './require-tip.js';

/** What every decision on a tip says: on which tip, and when. */
@InputType()
export abstract class TipDecisionInput extends ReportInput {
  @Field(() => DocumentReferenceInput, { nullable: true, description: 'Nguồn tin, theo số tiếp nhận. The tip, by its number.' })
  readonly tip?: DocumentReferenceInput | null;

  @Field(() => ShortText, { nullable: true, description: 'Hoặc theo sourceId của nguồn tin. Or by its sourceId.' })
  readonly tipSourceId?: string | null;

  @Field(() => PartialDate, { nullable: true })
  readonly decidedOn?: string | null;
}

/** The key of the tip that a decision is about. */
export async function tipKeyOf({ tip, tipSourceId, decidedOn }: TipDecisionInput, references: References): Promise<string> {
  return tipNamed(await keyOfEarlier({ document: tip, sourceId: tipSourceId, day: decidedOn, path: 'tip' }, references));
}
