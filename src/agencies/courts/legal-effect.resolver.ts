import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { LegalEffect } from './legal-effect.entity.js';
import { legalEffectNoun } from './legal-effect.noun.js';
import { RecordLegalEffect } from './record-legal-effect.input.js';

@Resolver()
export class LegalEffectResolver {
  @Query(() => LegalEffect, {
    nullable: true,
    description: 'Việc bản án có hiệu lực pháp luật, theo số văn bản. Null also where it is hidden.',
  })
  @Reads({ find: { type: 'LegalEffect', by: 'document', within: ['Matter.legalEffects', 'LegalEffect.documentNumber'] } })
  legalEffect(@Arg('number', () => DocumentNumber) _number: string, @Arg('issuer', () => Code, { nullable: true }) _issuer?: string): null {
    return declared();
  }

  @Mutation(() => LegalEffect, {
    nullable: true,
    description: 'Ghi nhận bản án có hiệu lực pháp luật; không tự tính từ thời hạn kháng cáo.',
  })
  recordLegalEffect(
    @Arg('input', () => RecordLegalEffect) input: RecordLegalEffect,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(legalEffectNoun, input, info);
  }
}
