import { Field, Int, ObjectType } from 'type-graphql';
import { Reads, Rows } from '../reading/reads.js';

/**
 * How long another body's list was would tell an inspector of matters that do not exist for it: only who made the file is told, by the
 * person and the issuer of the entry.
 */
const toItsMaker = (column: 'rows' | 'cut') =>
  Reads({
    compute: {
      needs: [column],
      args: ['subject', 'issuer'],
      run: (told, { caller }) => (told['@subject'] === caller.subject && told['@issuer'] === caller.issuer ? told[column] : null),
    },
  });

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

  @Field(() => Int, { nullable: true, description: 'Số dòng; chỉ cho người đã xuất tệp. How many rows; only for whoever made the file.' })
  @toItsMaker('rows')
  readonly rows?: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Danh sách dài hơn tệp; chỉ cho người đã xuất tệp. The list was longer than the file; only for whoever made it.',
  })
  @toItsMaker('cut')
  readonly cut?: boolean;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'format' })
  readonly format?: string;
}
