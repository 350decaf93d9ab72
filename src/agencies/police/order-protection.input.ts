import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput, ReportInput } from '../../hub/intake/report-input.js';
import { PartialDate, ShortText } from '../../platform/scalars/index.js';
import { ProtectedPersonKind } from './protection-measure.entity.js';

@InputType({ description: 'Quyết định áp dụng biện pháp bảo vệ; không nêu tên, không nêu nơi ở, không nêu biện pháp.' })
export class OrderProtection extends ReportInput {
  @Field(() => ProtectedPersonKind)
  readonly person!: ProtectedPersonKind;

  @Field(() => ShortText, { nullable: true, description: 'Mã của người được bảo vệ, ví dụ mã nạn nhân; không phải tên.' })
  readonly personCode?: string | null;

  @Field(() => DocumentReferenceInput, { nullable: true, description: 'WITNESS: số văn bản xác định người làm chứng.' })
  readonly witness?: DocumentReferenceInput | null;

  @Field(() => ShortText, { nullable: true, description: 'WITNESS: hoặc theo sourceId.' })
  readonly witnessSourceId?: string | null;

  @Field(() => PartialDate, { nullable: true })
  readonly orderedOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Ngày chấm dứt; bỏ trống: vẫn được bảo vệ.' })
  readonly endedOn?: string | null;
}
