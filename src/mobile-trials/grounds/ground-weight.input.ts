import { Field, InputType } from 'type-graphql';
import { GroundKind } from './ground-kind.js';
import { Weight } from './weight.js';

@InputType({ description: 'Trọng số của một lý do; lý do không nêu giữ trọng số mặc định. Grounds left out keep their default weight.' })
export class GroundWeight {
  @Field(() => GroundKind)
  readonly kind!: GroundKind;

  @Field(() => Weight)
  readonly weight!: Weight;
}
