import { Field, Int, ObjectType } from 'type-graphql';
import { Reads, Rows } from '../reading/reads.js';

/** What the trail keeps of a file that was made of an answer. */
@ObjectType({ description: 'Tệp đã xuất: cột, trường dùng để lọc, số dòng; không có giá trị. A file that was made, without any value.' })
@Rows({ table: 'hub.trail_export' })
export class TrailExport {
  @Field(() => [String], { nullable: true, description: 'Các cột của tệp.' })
  @Reads({ column: 'columns' })
  readonly columns?: readonly string[];

  @Field(() => [String], { nullable: true, description: 'Các trường dùng để lọc. The coordinates that were filtered by.' })
  @Reads({ column: 'filters' })
  readonly filters?: readonly string[];

  @Field(() => Int, { nullable: true })
  @Reads({ column: 'rows' })
  readonly rows?: number;

  @Field(() => Boolean, { nullable: true, description: 'Danh sách dài hơn tệp. The list was longer than the file.' })
  @Reads({ column: 'cut' })
  readonly cut?: boolean;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'format' })
  readonly format?: string;
}
