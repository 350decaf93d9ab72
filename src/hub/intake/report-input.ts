import { Field, ID, InputType } from 'type-graphql';
import { Code, DocumentNumber, ShortText, Year } from '../../platform/scalars/index.js';
import type { DocumentReference, MatterReference, Report } from './noun.js';

@InputType({ description: 'Số hiệu văn bản. A document: its number as written; with its issuer and year it is unique.' })
export class DocumentReferenceInput implements DocumentReference {
  @Field(() => DocumentNumber, { description: 'Số hiệu như ghi trên văn bản, ví dụ 45/QĐ-CSĐT.' })
  readonly number!: string;

  @Field(() => Code, { nullable: true, description: 'Mã cơ quan ban hành. Code of the issuing organisation.' })
  readonly issuer?: string | null;

  @Field(() => Year, { nullable: true, description: 'Năm ban hành, nếu số hiệu không ghi. Year, where the number does not say it.' })
  readonly year?: number | null;
}

@InputType({
  description: 'Vụ việc được nói tới: mã hệ thống, mã vụ việc, hoặc số hiệu một văn bản trong đó. Which matter: one of the three.',
})
class MatterReferenceInput implements MatterReference {
  @Field(() => ID, { nullable: true })
  readonly id?: string | null;

  @Field(() => Code, { nullable: true, description: 'LT-<năm>-<số>' })
  readonly code?: string | null;

  @Field(() => DocumentReferenceInput, { nullable: true })
  readonly document?: DocumentReferenceInput | null;
}

/** What every report carries; each noun's input adds the fact. */
@InputType()
export abstract class ReportInput implements Report {
  @Field(() => MatterReferenceInput, { nullable: true, description: 'Bỏ trống: mở vụ việc mới. Left out: opens a matter of its own.' })
  readonly matter?: MatterReferenceInput | null;

  @Field(() => DocumentNumber, {
    nullable: true,
    description: 'Số hiệu văn bản chính thức. The official number; without one give sourceId.',
  })
  readonly number?: string | null;

  @Field(() => Year, { nullable: true, description: 'Năm của số hiệu, nếu không suy ra được từ ngày.' })
  readonly numberYear?: number | null;

  @Field(() => ShortText, { nullable: true, description: "Mã riêng của hệ thống gửi, khi không có số hiệu. The sender's own id." })
  readonly sourceId?: string | null;

  @Field(() => Code, { nullable: true, description: 'Cơ quan có dữ kiện; bỏ trống: cơ quan của người gửi. Whose fact it is.' })
  readonly organisation?: string | null;

  @Field(() => ShortText, {
    nullable: true,
    description: 'Lý do đính chính; bắt buộc khi gửi lại cùng số hiệu với nội dung khác. Needed for a new version.',
  })
  readonly correctionReason?: string | null;
}
