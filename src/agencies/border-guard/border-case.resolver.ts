import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { BorderCase } from './border-case.entity.js';
import { borderCase } from './border-case.noun.js';
import { InitiateBorderCase } from './initiate-border-case.input.js';

@Resolver()
export class BorderCaseResolver {
  @Query(() => BorderCase, {
    nullable: true,
    description: 'Vụ án theo số quyết định khởi tố. A case of the border guard by its number; null also where it is hidden.',
  })
  @Reads({ find: { type: 'BorderCase', by: 'document', within: ['Matter.borderCases', 'BorderCase.documentNumber'] } })
  borderCase(@Arg('number', () => DocumentNumber) _number: string, @Arg('issuer', () => Code, { nullable: true }) _issuer?: string): null {
    return declared();
  }

  @Mutation(() => BorderCase, { nullable: true, description: 'Báo cáo việc Bộ đội Biên phòng khởi tố vụ án.' })
  initiateBorderCase(
    @Arg('input', () => InitiateBorderCase) input: InitiateBorderCase,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(borderCase, input, info);
  }
}
