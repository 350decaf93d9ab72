import { Field, InputType } from 'type-graphql';
import { PartialDate } from '../../platform/scalars/index.js';
import { CourtAttestationSubject } from './court-attestation.entity.js';
import { CourtReportInput } from './court-report.input.js';

@InputType({ description: 'Xác nhận của tòa án trước khi xét xử.' })
export class AttestForTrial extends CourtReportInput {
  @Field(() => CourtAttestationSubject)
  readonly subject!: CourtAttestationSubject;

  @Field(() => Boolean, { description: 'Có đúng như vậy hay không. Whether it is so.' })
  readonly holds!: boolean;

  @Field(() => PartialDate, { nullable: true })
  readonly attestedOn?: string | null;
}
