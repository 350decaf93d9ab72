import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { Prosecution } from './prosecution.entity.js';
import { prosecutionNoun } from './prosecution.noun.js';
import { ReceiveFile } from './receive-file.input.js';

@Resolver()
export class ProsecutionResolver {
  @Query(() => Prosecution, { nullable: true, description: 'Việc thụ lý hồ sơ của viện kiểm sát, theo số. Null also where it is hidden.' })
  @Reads({ find: { type: 'Prosecution', by: 'document', within: ['Matter.prosecutions', 'Prosecution.documentNumber'] } })
  prosecution(@Arg('number', () => DocumentNumber) _number: string, @Arg('issuer', () => Code, { nullable: true }) _issuer?: string): null {
    return declared();
  }

  @Mutation(() => Prosecution, { nullable: true, description: 'Báo cáo việc nhận hồ sơ vụ án và kết luận điều tra.' })
  receiveFile(@Arg('input', () => ReceiveFile) input: ReceiveFile, @Ctx() { report }: HubContext, @Info() info: GraphQLResolveInfo) {
    return report(prosecutionNoun, input, info);
  }
}
