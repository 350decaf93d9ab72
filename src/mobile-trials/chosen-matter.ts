import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { type Read, Reads } from '../hub/reading/reads.js';

/** The matter as this layer knows it: its id, and what each part of the layer adds to it. A schema has one class for a type. */
@ObjectType('Matter')
export class ChosenMatter {
  @Field(() => ID)
  @Reads({ column: 'id' })
  readonly id!: string;
}

interface Added {
  readonly type: () => object;
  readonly description: string;
  readonly reads: Read;
}

/** A field of the matter, said by the part whose it is: the class itself knows none of them. */
export function addToMatter(name: string, { type, description, reads }: Added): void {
  Field(type as never, { nullable: true, description })(ChosenMatter.prototype, name);
  Extensions({ reads })(ChosenMatter.prototype, name);
}
