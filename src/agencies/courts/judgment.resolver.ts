import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { Judgment } from './judgment.entity.js';
import { judgmentNoun } from './judgment.noun.js';
import { PronounceJudgment } from './pronounce-judgment.input.js';

@Resolver()
export class JudgmentResolver {
  @Query(() => Judgment, { nullable: true, description: 'Bản án theo số. Null also where it is hidden.' })
  @Reads({ find: { type: 'Judgment', by: 'document', within: ['Matter.trials', 'Trial.judgments', 'Judgment.documentNumber'] } })
  judgment(@Arg('number', () => DocumentNumber) _number: string, @Arg('issuer', () => Code, { nullable: true }) _issuer?: string): null {
    return declared();
  }

  @Mutation(() => Judgment, { nullable: true, description: 'Báo cáo bản án đã tuyên.' })
  pronounceJudgment(
    @Arg('input', () => PronounceJudgment) input: PronounceJudgment,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(judgmentNoun, input, info);
  }
}
