import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { FileReturn } from './file-return.entity.js';
import { fileReturnNoun } from './file-return.noun.js';
import { ReturnFile } from './return-file.input.js';

@Resolver()
export class FileReturnResolver {
  @Query(() => FileReturn, {
    nullable: true,
    description: 'Quyết định trả hồ sơ để điều tra bổ sung, theo số. Null also where it is hidden.',
  })
  @Reads({
    find: { type: 'FileReturn', by: 'document', within: ['Matter.prosecutions', 'Prosecution.returns', 'FileReturn.documentNumber'] },
  })
  fileReturn(@Arg('number', () => DocumentNumber) _number: string, @Arg('issuer', () => Code, { nullable: true }) _issuer?: string): null {
    return declared();
  }

  @Mutation(() => FileReturn, { nullable: true, description: 'Báo cáo việc viện kiểm sát trả hồ sơ để điều tra bổ sung.' })
  returnFile(@Arg('input', () => ReturnFile) input: ReturnFile, @Ctx() { report }: HubContext, @Info() info: GraphQLResolveInfo) {
    return report(fileReturnNoun, input, info);
  }
}
