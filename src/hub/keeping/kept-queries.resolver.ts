import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { callFunction } from '../../platform/database/call-function.js';
import type { HubContext } from '../intake/hub-context.js';
import { declared } from '../reading/declared.js';
import { Reads } from '../reading/reads.js';
import { checkQuestion } from './check-question.js';
import { idOfKept } from './id-of-kept.js';
import { KeepQuery } from './keep-query.input.js';
import { KeptQuery, KeptQueryConnection } from './kept-query.js';
import { shortName } from './short-name.js';

/** How many one person keeps. */
const MOST = 50;

@Resolver()
export class KeptQueryResolver {
  @Query(() => KeptQueryConnection, {
    description: 'Truy vấn bạn lưu và truy vấn được chia sẻ trong cơ quan bạn. Your own, and those shared within your agency.',
  })
  @Reads({ connection: { node: 'KeptQuery', orders: { NAME: { columns: [{ column: 'name' }] } }, defaultOrder: 'NAME' } })
  keptQueries(
    @Arg('first', () => Int, { nullable: true, description: 'Nhiều nhất 100.' }) _first?: number,
    @Arg('after', () => String, { nullable: true }) _after?: string,
  ): null {
    return declared();
  }

  @Query(() => KeptQuery, { nullable: true, description: 'Một truy vấn bạn được mở. Null where it is not yours and not shared with you.' })
  @Reads({ find: { type: 'KeptQuery', by: 'id', within: [] } })
  keptQuery(@Arg('id', () => ID) _id: string): null {
    return declared();
  }

  @Mutation(() => KeptQuery, { nullable: true, description: 'Lưu một truy vấn.' })
  async keepQuery(
    @Arg('input', () => KeepQuery) { name, text }: KeepQuery,
    @Ctx() { keep, show }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    shortName(name, ['input', 'name']);
    checkQuestion(info.schema, text);
    const id = await keep<string>(info, ({ runner, owner, now }) =>
      callFunction(runner, 'hub.keep_query', owner, name, text, now.toISOString(), MOST),
    );
    return show(info, { type: 'KeptQuery', id });
  }

  @Mutation(() => KeptQuery, { nullable: true, description: 'Chia sẻ trong cơ quan, hoặc thôi chia sẻ. With your agency, or no longer.' })
  async shareQuery(
    @Arg('id', () => ID) id: string,
    @Arg('shared', () => Boolean) shared: boolean,
    @Ctx() { keep, show }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const known = await keep<string>(info, ({ runner, owner, now }) =>
      callFunction(runner, 'hub.share_query', owner, idOfKept(id), shared, now.toISOString()),
    );
    return show(info, { type: 'KeptQuery', id: known });
  }

  @Mutation(() => Boolean, { description: 'Xóa một truy vấn bạn đã lưu; false nếu không có. False where you keep no such query.' })
  forgetQuery(@Arg('id', () => ID) id: string, @Ctx() { keep }: HubContext, @Info() info: GraphQLResolveInfo): Promise<boolean> {
    return keep<boolean>(info, ({ runner, owner }) => callFunction(runner, 'hub.forget_query', owner, idOfKept(id)));
  }
}
