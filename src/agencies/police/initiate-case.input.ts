import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput, ReportInput } from '../../hub/intake/report-input.js';
import { OffenceInput } from '../../matter/offence.js';
import { SeriousnessClass } from '../../matter/seriousness-class.js';
import { Code, PartialDate } from '../../platform/scalars/index.js';
import { RecruitmentMethod } from './recruitment-method.js';

@InputType({ description: 'Khởi tố vụ án, hoặc tiếp nhận vụ án do cơ quan khác khởi tố.' })
export class InitiateCase extends ReportInput {
  @Field(() => PartialDate, { nullable: true })
  readonly initiatedOn?: string | null;

  @Field(() => Code, {
    nullable: true,
    description: 'Cơ quan đã khởi tố; bỏ trống: cơ quan báo cáo. Who initiated it; left out: the reporter.',
  })
  readonly initiatedBy?: string | null;

  @Field(() => DocumentReferenceInput, {
    nullable: true,
    description: 'Quyết định khởi tố của cơ quan đã chuyển giao vụ án. The decision of the body it was taken over from, with its issuer.',
  })
  readonly takenOverDecision?: DocumentReferenceInput | null;

  @Field(() => Code, { nullable: true, description: 'Mã đơn vị hành chính vào ngày khởi tố.' })
  readonly place?: string | null;

  @Field(() => [OffenceInput], { nullable: true })
  readonly offences?: readonly OffenceInput[] | null;

  @Field(() => SeriousnessClass, { nullable: true, description: 'Bỏ trống: theo khung hình phạt. Left out: from the penalty frames.' })
  readonly seriousness?: SeriousnessClass | null;

  @Field(() => Boolean, { nullable: true, description: 'Án điểm.' })
  readonly modelCase?: boolean | null;

  @Field(() => RecruitmentMethod, { nullable: true, description: 'Phương thức tuyển mộ; bỏ trống: chưa rõ.' })
  readonly method?: RecruitmentMethod | null;
}
