import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { RegisterCounsel } from './register-counsel.input.js';
import { Counsel } from './counsel.entity.js';
import { counselNoun } from './counsel.noun.js';

@Resolver()
export class CounselResolver {
  @Query(() => Counsel, { nullable: true, description: 'Đăng ký bào chữa, theo số. Null also where it is hidden.' })
  @Reads({ find: { type: 'Counsel', by: 'document', within: ['Matter.counsels', 'Counsel.documentNumber'] } })
  counsel(@Arg('number', () => DocumentNumber) _number: string, @Arg('issuer', () => Code, { nullable: true }) _issuer?: string): null {
    return declared();
  }

  @Mutation(() => Counsel, { nullable: true, description: 'Báo cáo việc đăng ký bào chữa cho một bị cáo.' })
  registerCounsel(
    @Arg('input', () => RegisterCounsel) input: RegisterCounsel,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(counselNoun, input, info);
  }
}
