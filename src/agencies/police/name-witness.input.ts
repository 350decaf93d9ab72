import { Field, InputType } from 'type-graphql';
import { ReportInput } from '../../hub/intake/report-input.js';
import { YesNoUnknown } from '../../matter/yes-no-unknown.js';
import { PartialDate, Year } from '../../platform/scalars/index.js';

@InputType({ description: 'Người làm chứng: không nêu tên; số hiệu hoặc sourceId phân biệt từng người. No name is taken.' })
export class NameWitness extends ReportInput {
  @Field(() => YesNoUnknown, {
    nullable: true,
    description: 'Dưới 18 tuổi vào ngày namedOn; bỏ trống: tính từ năm sinh, nếu không thì chưa rõ.',
  })
  readonly minor?: YesNoUnknown | null;

  @Field(() => Year, { nullable: true })
  readonly yearOfBirth?: number | null;

  @Field(() => PartialDate, { nullable: true })
  readonly namedOn?: string | null;
}
