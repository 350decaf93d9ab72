import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';

/** An agency as the office to turn to: never one of its bodies, which could tell where somebody lives. */
@ObjectType({ description: 'Cơ quan cần hỏi, không phải một đơn vị cụ thể. An agency as the office to ask.' })
export class Office {
  @Field(() => String, { nullable: true })
  @Reads({ column: 'code' })
  readonly code?: string;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'name' })
  readonly name?: string;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'nameEn' })
  readonly nameEn?: string;
}

export { officeOf } from './office-of.js';
