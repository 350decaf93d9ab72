import { Field, InputType } from 'type-graphql';
import { LongText, ShortText } from '../../platform/scalars/index.js';

@InputType({ description: 'Lưu một truy vấn; cùng tên thì thay. Keeps a question; one of the same name is replaced.' })
export class KeepQuery {
  @Field(() => ShortText, { description: 'Tên, nhiều nhất 80 ký tự.' })
  readonly name!: string;

  @Field(() => LongText, {
    description:
      'Đúng một query hợp lệ với lược đồ; chữ viết sẵn chỉ gồm ngày, mã nước và mã bằng chữ số, còn lại dùng biến. One valid query; text other than days, countries and codes of a few digits must be a variable.',
  })
  readonly text!: string;
}
