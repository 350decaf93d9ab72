import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput, ReportInput } from '../../hub/intake/report-input.js';
import { PartialDate } from '../../platform/scalars/index.js';
import { CounselStanding } from './counsel.entity.js';

@InputType({ description: 'Đăng ký bào chữa; không gửi tên người bào chữa.' })
export class RegisterCounsel extends ReportInput {
  @Field(() => DocumentReferenceInput, {
    description: 'Quyết định khởi tố bị can của người được bào chữa, với cơ quan ban hành. The charge, with its issuer.',
  })
  readonly charge!: DocumentReferenceInput;

  @Field(() => CounselStanding)
  readonly standing!: CounselStanding;

  @Field(() => PartialDate, { nullable: true })
  readonly registeredOn?: string | null;
}
