import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { Country } from '../../platform/scalars/index.js';
import { BorderPersonSex } from './border-person-sex.js';

/** A suspect held at an interception, without a name: whoever sees the case learns how many there were. */
@ObjectType({ description: 'Đối tượng bị giữ khi ngăn chặn, không kèm danh tính. A suspect held, without a name.' })
export class DetainedPerson {
  @Field(() => Int, { nullable: true, description: 'Thứ tự trong lần ngăn chặn, thay cho tên. Stands for the name.' })
  @Reads({ column: 'ordinal' })
  readonly ordinal?: number;

  @Field(() => BorderPersonSex, { nullable: true })
  @Reads({ column: 'sex' })
  readonly sex?: BorderPersonSex | null;

  @Field(() => Boolean, { nullable: true, description: 'Dưới 18 tuổi; trống: không rõ.' })
  @Reads({ column: 'minor' })
  readonly minor?: boolean | null;

  @Field(() => Country, { nullable: true })
  @Reads({ column: 'nationality' })
  readonly nationality?: string | null;
}
