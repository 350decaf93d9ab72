import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput, ReportInput } from '../../hub/intake/report-input.js';
import { PartialDate } from '../../platform/scalars/index.js';
import { ProsecutionDecisionKind } from './prosecution-decision.entity.js';

@InputType({ description: 'Quyết định trong giai đoạn truy tố.' })
export class DecideProsecution extends ReportInput {
  @Field(() => ProsecutionDecisionKind)
  readonly decision!: ProsecutionDecisionKind;

  @Field(() => PartialDate, { nullable: true })
  readonly decidedOn?: string | null;

  @Field(() => DocumentReferenceInput, {
    nullable: true,
    description: 'Chỉ đối với một bị can: quyết định khởi tố bị can đó, với cơ quan ban hành.',
  })
  readonly charge?: DocumentReferenceInput | null;

  @Field(() => PartialDate, { nullable: true, description: 'Chỉ khi gia hạn. Only with EXTEND.' })
  readonly until?: string | null;
}
