import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { CourtFileReturn } from './court-file-return.entity.js';
import { courtFileReturnNoun } from './court-file-return.noun.js';
import { ReturnFileToProcuracy } from './return-file-to-procuracy.input.js';

@Resolver()
export class CourtFileReturnResolver {
  @Query(() => CourtFileReturn, { nullable: true, description: 'Quyết định của tòa án trả hồ sơ, theo số. Null also where it is hidden.' })
  @Reads({
    find: { type: 'CourtFileReturn', by: 'document', within: ['Matter.trials', 'Trial.returns', 'CourtFileReturn.documentNumber'] },
  })
  courtFileReturn(
    @Arg('number', () => DocumentNumber) _number: string,
    @Arg('issuer', () => Code, { nullable: true }) _issuer?: string,
  ): null {
    return declared();
  }

  @Mutation(() => CourtFileReturn, { nullable: true, description: 'Báo cáo việc tòa án trả hồ sơ cho viện kiểm sát.' })
  returnFileToProcuracy(
    @Arg('input', () => ReturnFileToProcuracy) input: ReturnFileToProcuracy,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(courtFileReturnNoun, input, info);
  }
}
