import { type ClassType, Extensions, Field, Int, ObjectType } from 'type-graphql';

/** A part of a page: it holds nothing of its own, so that neither permission rows nor declarations are asked of it. */
export const Page = () => Extensions({ page: true });

@ObjectType({ description: 'Vị trí trang. Where a page of a list ends.' })
@Page()
export class PageInfo {
  @Field(() => Boolean)
  readonly hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Con trỏ của mục đầu trang. Opaque; only its caller, list and order can use it.' })
  readonly startCursor?: string | null;

  @Field(() => String, { nullable: true, description: 'Con trỏ của mục cuối trang; đưa vào `after` để lấy trang sau.' })
  readonly endCursor?: string | null;
}

/** The types of a Relay connection over a node. */
export function connectionOf<Node extends object>(name: string, node: () => ClassType<Node>) {
  const { Base, Edge } = connectionBase(name, node);

  @ObjectType(`${name}Connection`, { description: PAGE })
  @Page()
  class Connection extends Base {}
  return { Connection, Edge };
}

export const PAGE = 'Một trang của danh sách. A page of a list, after the Relay specification.';

/** What every connection has, for one that tells more of its list than others do. */
export function connectionBase<Node extends object>(name: string, node: () => ClassType<Node>) {
  @ObjectType(`${name}Edge`)
  @Page()
  class Edge {
    @Field(() => String)
    readonly cursor!: string;

    @Field(node)
    readonly node!: Node;
  }

  @ObjectType()
  abstract class Base {
    @Field(() => [node()])
    readonly nodes!: readonly Node[];

    @Field(() => [Edge])
    readonly edges!: readonly Edge[];

    @Field(() => PageInfo)
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { nullable: true, description: 'Tổng số mục bạn được xem, chỉ đếm khi hỏi; 1001 nghĩa là hơn 1000. Bounded.' })
    readonly totalCount?: number;
  }
  return { Base, Edge };
}
