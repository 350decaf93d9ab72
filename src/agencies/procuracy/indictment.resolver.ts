import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { Indictment } from './indictment.entity.js';
import { indictmentNoun } from './indictment.noun.js';
import { IssueIndictment } from './issue-indictment.input.js';

@Resolver()
export class IndictmentResolver {
  @Query(() => Indictment, { nullable: true, description: 'Cáo trạng theo số. Null also where it is hidden.' })
  @Reads({
    find: { type: 'Indictment', by: 'document', within: ['Matter.prosecutions', 'Prosecution.indictments', 'Indictment.documentNumber'] },
  })
  indictment(@Arg('number', () => DocumentNumber) _number: string, @Arg('issuer', () => Code, { nullable: true }) _issuer?: string): null {
    return declared();
  }

  @Mutation(() => Indictment, { nullable: true, description: 'Báo cáo cáo trạng và tòa án được nêu tên.' })
  issueIndictment(
    @Arg('input', () => IssueIndictment) input: IssueIndictment,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(indictmentNoun, input, info);
  }
}
