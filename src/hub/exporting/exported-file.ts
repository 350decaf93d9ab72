import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../reading/reads.js';

@ObjectType({ description: 'Tệp đã xuất; việc xuất đã được ghi vào nhật ký. A file; that it was made is on the trail.' })
export class ExportedFile {
  @Field(() => String)
  @Reads({ same: true })
  readonly fileName!: string;

  @Field(() => String)
  @Reads({ same: true })
  readonly mediaType!: string;

  @Field(() => String, { description: 'Nội dung, mã hóa base64. The content in base64.' })
  @Reads({ same: true })
  readonly content!: string;

  @Field(() => Int, { description: 'Số dòng. How many rows.' })
  @Reads({ same: true })
  readonly rows!: number;

  @Field(() => Boolean, { description: 'Còn nhiều hơn số dòng tối đa của một tệp. There were more rows than a file may hold.' })
  @Reads({ same: true })
  readonly cut!: boolean;
}
