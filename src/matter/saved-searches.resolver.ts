import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../hub/intake/hub-context.js';
import { idOfKept } from '../hub/keeping/id-of-kept.js';
import { shortName } from '../hub/keeping/short-name.js';
import { declared } from '../hub/reading/declared.js';
import { Reads } from '../hub/reading/reads.js';
import { callFunction } from '../platform/database/call-function.js';
import { ShortText } from '../platform/scalars/index.js';
import { SavedSearch, SavedSearchConnection, SaveSearch } from './saved-search.js';

/** How many one person keeps. */
const MOST = 50;

/** What is given of a filter, each choice of a list once. */
const once = (_: string, value: unknown): unknown => (Array.isArray(value) ? [...new Set(value)] : (value ?? undefined));

@Resolver()
export class SavedSearchResolver {
  @Query(() => SavedSearchConnection, { description: 'Tìm kiếm bạn đã lưu, theo tên. Your saved searches by name.' })
  @Reads({ connection: { node: 'SavedSearch', orders: { NAME: { columns: [{ column: 'name' }] } }, defaultOrder: 'NAME' } })
  savedSearches(
    @Arg('first', () => Int, { nullable: true, description: 'Nhiều nhất 100.' }) _first?: number,
    @Arg('after', () => String, { nullable: true }) _after?: string,
  ): null {
    return declared();
  }

  @Mutation(() => SavedSearch, { nullable: true, description: 'Lưu một tìm kiếm.' })
  async saveSearch(
    @Arg('input', () => SaveSearch) { name, filter, order, columns }: SaveSearch,
    @Ctx() { keep, show }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    shortName(name, ['input', 'name']);
    const data = [JSON.stringify(filter, once), order ?? null, columns ? [...new Set(columns)] : null];
    const id = await keep<string>(info, ({ runner, owner, now }) =>
      callFunction(runner, 'hub.save_search', owner, name, ...data, now.toISOString(), MOST),
    );
    return show(info, { type: 'SavedSearch', id });
  }

  @Mutation(() => SavedSearch, { nullable: true, description: 'Đổi tên một tìm kiếm đã lưu.' })
  async renameSearch(
    @Arg('id', () => ID) id: string,
    @Arg('name', () => ShortText) name: string,
    @Ctx() { keep, show }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    shortName(name, ['name']);
    const known = await keep<string>(info, ({ runner, owner, now }) =>
      callFunction(runner, 'hub.rename_search', owner, idOfKept(id), name, now.toISOString()),
    );
    return show(info, { type: 'SavedSearch', id: known });
  }

  @Mutation(() => Boolean, { description: 'Xóa một tìm kiếm đã lưu; false nếu bạn không có. False where you have no such search.' })
  deleteSearch(@Arg('id', () => ID) id: string, @Ctx() { keep }: HubContext, @Info() info: GraphQLResolveInfo): Promise<boolean> {
    return keep<boolean>(info, ({ runner, owner }) => callFunction(runner, 'hub.delete_search', owner, idOfKept(id)));
  }
}
