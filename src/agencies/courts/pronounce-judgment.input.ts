import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput } from '../../hub/intake/report-input.js';
import { Months, PartialDate } from '../../platform/scalars/index.js';
import { CourtReportInput } from './court-report.input.js';

@InputType({ description: 'Kết quả đối với một bị cáo.' })
export class JudgmentOutcomeInput {
  @Field(() => DocumentReferenceInput, {
    nullable: true,
    description: 'Quyết định khởi tố bị can đó, với cơ quan ban hành. The charge, with its issuer.',
  })
  readonly charge?: DocumentReferenceInput | null;

  @Field(() => Months, { nullable: true })
  readonly sentenceMonths?: number | null;

  @Field(() => Boolean, { nullable: true })
  readonly life?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  readonly acquitted?: boolean | null;
}

@InputType({ description: 'Bản án đã tuyên.' })
export class PronounceJudgment extends CourtReportInput {
  @Field(() => PartialDate, { nullable: true })
  readonly pronouncedOn?: string | null;

  @Field(() => [JudgmentOutcomeInput], { nullable: true })
  readonly outcomes?: readonly JudgmentOutcomeInput[] | null;
}
