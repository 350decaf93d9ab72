import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { Prosecution } from './prosecution.entity.js';
import { Protest } from './protest.entity.js';

/** What the procuracy adds to every matter. */
@ObjectType('Matter')
export class ProcuracyMatter {
  @Field(() => Prosecution, { nullable: true, description: 'Giai đoạn truy tố hiện tại: lần nhận hồ sơ sau cùng. The current one.' })
  @Reads({ one: { on: { matter_id: 'id' }, orderBy: ['-occurred_on', '-document_number', '-id'] } })
  readonly prosecution?: Prosecution;

  @Field(() => [Prosecution], { nullable: true, description: 'Mọi lần nhận hồ sơ.' })
  @Reads({ many: { on: { matter_id: 'id' }, orderBy: ['occurred_on', 'document_number', 'id'] } })
  readonly prosecutions?: readonly Prosecution[];

  @Field(() => [Protest], { nullable: true, description: 'Các kháng nghị của viện kiểm sát.' })
  @Reads({ many: { on: { matter_id: 'id' }, orderBy: ['occurred_on', 'document_number', 'id'] } })
  readonly protests?: readonly Protest[];
}
