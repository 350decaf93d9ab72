import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { RegisterCase } from './register-case.input.js';
import { Trial } from './trial.entity.js';
import { trialNoun } from './trial.noun.js';

@Resolver()
export class TrialResolver {
  @Query(() => Trial, { nullable: true, description: 'Vụ án theo số thụ lý. Null also where it is hidden.' })
  @Reads({ find: { type: 'Trial', by: 'document', within: ['Matter.trials', 'Trial.registrationNumber'] } })
  trial(@Arg('number', () => DocumentNumber) _number: string, @Arg('issuer', () => Code, { nullable: true }) _issuer?: string): null {
    return declared();
  }

  @Mutation(() => Trial, { nullable: true, description: 'Báo cáo việc thụ lý vụ án.' })
  registerCase(@Arg('input', () => RegisterCase) input: RegisterCase, @Ctx() { report }: HubContext, @Info() info: GraphQLResolveInfo) {
    return report(trialNoun, input, info);
  }
}
