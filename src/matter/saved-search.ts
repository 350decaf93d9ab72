import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../hub/reading/connection-types.js';
import { Reads, Rows } from '../hub/reading/reads.js';
import { DateTime, ShortText } from '../platform/scalars/index.js';
import { MatterColumn } from './matter-column.js';
import { MatterFilter } from './matter-filter.js';
import { MatterOrder } from './matters.js';

/** A filter of the list under a name of its owner, seen by nobody else. */
@ObjectType({ description: 'Tìm kiếm bạn đã lưu; không ai khác thấy. A search that you saved; nobody else sees it.' })
@Rows({ table: 'hub.saved_search', readers: [{ issuer: 'issuer', agency: 'agency', subject: 'subject' }] })
export class SavedSearch {
  @Field(() => ID)
  @Reads({ column: 'id' })
  readonly id!: string;

  @Field(() => ShortText)
  @Reads({ column: 'name' })
  readonly name!: string;

  @Field(() => MatterFilter)
  @Reads({ compute: { needs: ['filter'], run: ({ filter }) => filter } })
  readonly filter!: MatterFilter;

  @Field(() => MatterOrder, { nullable: true })
  @Reads({ column: 'list_order' })
  readonly order?: MatterOrder | null;

  @Field(() => [MatterColumn], { nullable: true, description: 'Các cột đã chọn. The columns chosen.' })
  @Reads({ column: 'columns' })
  readonly columns?: readonly MatterColumn[] | null;

  @Field(() => DateTime)
  @Reads({ column: 'changed_at' })
  readonly changedAt!: string;
}

export const { Connection: SavedSearchConnection } = connectionOf('SavedSearch', () => SavedSearch);

@InputType({ description: 'Lưu một tìm kiếm; cùng tên thì thay. Saves a search; one of the same name is replaced.' })
export class SaveSearch {
  @Field(() => ShortText, { description: 'Tên, nhiều nhất 80 ký tự; chỉ bạn thấy. Seen by you alone.' })
  readonly name!: string;

  @Field(() => MatterFilter)
  readonly filter!: MatterFilter;

  @Field(() => MatterOrder, { nullable: true })
  readonly order?: MatterOrder | null;

  @Field(() => [MatterColumn], { nullable: true })
  readonly columns?: readonly MatterColumn[] | null;
}
