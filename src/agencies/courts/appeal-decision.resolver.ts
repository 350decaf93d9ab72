import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { AppealDecision } from './appeal-decision.entity.js';
import { appealDecisionNoun } from './appeal-decision.noun.js';
import { DecideAppeal } from './decide-appeal.input.js';

@Resolver()
export class AppealDecisionResolver {
  @Query(() => AppealDecision, { nullable: true, description: 'Kết quả phúc thẩm theo số. Null also where it is hidden.' })
  @Reads({ find: { type: 'AppealDecision', by: 'document', within: ['Matter.appealDecisions', 'AppealDecision.documentNumber'] } })
  appealDecision(
    @Arg('number', () => DocumentNumber) _number: string,
    @Arg('issuer', () => Code, { nullable: true }) _issuer?: string,
  ): null {
    return declared();
  }

  @Mutation(() => AppealDecision, { nullable: true, description: 'Báo cáo kết quả giải quyết kháng cáo, kháng nghị.' })
  decideAppeal(@Arg('input', () => DecideAppeal) input: DecideAppeal, @Ctx() { report }: HubContext, @Info() info: GraphQLResolveInfo) {
    return report(appealDecisionNoun, input, info);
  }
}
