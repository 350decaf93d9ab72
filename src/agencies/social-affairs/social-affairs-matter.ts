import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { Victim } from './victim.entity.js';

/** What social affairs add to every matter. */
@ObjectType('Matter')
export class SocialAffairsMatter {
  @Field(() => [Victim], { nullable: true, description: 'Nạn nhân và người đang trong quá trình xác định, không kèm danh tính.' })
  @Reads({ many: { on: { matter_id: 'id' }, orderBy: ['occurred_on', 'document_number', 'id'], rowsShown: true } })
  readonly victims?: readonly Victim[];
}
