import { Field, InputType } from 'type-graphql';
import { DocumentReferenceInput } from '../../hub/intake/report-input.js';
import { Code, PartialDate } from '../../platform/scalars/index.js';
import { Appellant } from './appeal.entity.js';
import { CourtReportInput } from './court-report.input.js';

@InputType({ description: 'Kháng cáo hoặc kháng nghị mà tòa án nhận được.' })
export class RecordAppeal extends CourtReportInput {
  @Field(() => PartialDate, { nullable: true, description: 'Gửi qua bưu điện: ngày theo dấu bưu điện (BLTTHS Điều 333).' })
  readonly appealedOn?: string | null;

  @Field(() => Appellant, { nullable: true })
  readonly by?: Appellant | null;

  @Field(() => DocumentReferenceInput, { nullable: true, description: 'Bản án bị kháng cáo, với tòa án ban hành.' })
  readonly judgment?: DocumentReferenceInput | null;

  @Field(() => DocumentReferenceInput, { nullable: true, description: 'Quyết định kháng nghị, với viện kiểm sát ban hành.' })
  readonly protest?: DocumentReferenceInput | null;

  @Field(() => Code, { nullable: true, description: 'Mã tòa án sẽ xét xử phúc thẩm. The court that is to hear it.' })
  readonly appealCourt?: string | null;
}
