import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { CrimeTip } from './crime-tip.entity.js';

/** What the police add to every matter. */
@ObjectType('Matter')
export class PoliceMatter {
  @Field(() => [CrimeTip], { nullable: true, description: 'Nguồn tin về tội phạm của vụ việc.' })
  @Reads({ many: { on: { matter_id: 'id' }, orderBy: ['occurred_on', 'document_number', 'id'] } })
  readonly crimeTips?: readonly CrimeTip[];
}
