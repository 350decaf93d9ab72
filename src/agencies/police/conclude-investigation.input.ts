import { Field, InputType } from 'type-graphql';
import { ReportInput } from '../../hub/intake/report-input.js';
import { Code, LongText, PartialDate } from '../../platform/scalars/index.js';
import { ConclusionProposal } from './conclusion.entity.js';
import { RecruitmentMethod } from './recruitment-method.js';

@InputType({ description: 'Kết luận điều tra.' })
export class ConcludeInvestigation extends ReportInput {
  @Field(() => PartialDate, { nullable: true })
  readonly issuedOn?: string | null;

  @Field(() => ConclusionProposal, { nullable: true })
  readonly proposal?: ConclusionProposal | null;

  @Field(() => RecruitmentMethod, { nullable: true, description: 'Phương thức tuyển mộ; bỏ trống: chưa rõ.' })
  readonly method?: RecruitmentMethod | null;

  @Field(() => LongText, { nullable: true })
  readonly text?: string | null;

  @Field(() => Code, { nullable: true, description: 'Mã viện kiểm sát nhận hồ sơ. The procuracy that gets the file.' })
  readonly procuracy?: string | null;
}
