import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { Accused } from './accused.entity.js';
import { accused } from './accused.noun.js';
import { ChargeAccused } from './charge-accused.input.js';
import { ConcludeInvestigation } from './conclude-investigation.input.js';
import { Conclusion } from './conclusion.entity.js';
import { conclusion } from './conclusion.noun.js';
import { CriminalCase } from './criminal-case.entity.js';
import { criminalCase } from './criminal-case.noun.js';
import { DecideInvestigation } from './decide-investigation.input.js';
import { InitiateCase } from './initiate-case.input.js';
import { InvestigationDecision } from './investigation-decision.entity.js';
import { investigationDecision } from './investigation-decision.noun.js';

@Resolver()
export class InvestigationResolver {
  @Query(() => CriminalCase, { nullable: true, description: 'Vụ án theo số quyết định khởi tố. A case by the number of its initiation.' })
  @Reads({ find: { type: 'CriminalCase', by: 'document', within: ['Matter.criminalCases', 'CriminalCase.documentNumber'] } })
  criminalCase(
    @Arg('number', () => DocumentNumber) _number: string,
    @Arg('issuer', () => Code, { nullable: true }) _issuer?: string,
  ): null {
    return declared();
  }

  @Query(() => Accused, {
    nullable: true,
    description: 'Bị can theo số quyết định khởi tố bị can. An accused by the number of the charge.',
  })
  @Reads({ find: { type: 'Accused', by: 'document', within: ['Matter.criminalCases', 'CriminalCase.accused', 'Charge.documentNumber'] } })
  accused(@Arg('number', () => DocumentNumber) _number: string, @Arg('issuer', () => Code, { nullable: true }) _issuer?: string): null {
    return declared();
  }

  @Query(() => InvestigationDecision, { nullable: true, description: 'Quyết định trong quá trình điều tra, theo số.' })
  @Reads({
    find: {
      type: 'InvestigationDecision',
      by: 'document',
      within: ['Matter.criminalCases', 'CriminalCase.decisions', 'InvestigationDecision.documentNumber'],
    },
  })
  investigationDecision(
    @Arg('number', () => DocumentNumber) _number: string,
    @Arg('issuer', () => Code, { nullable: true }) _issuer?: string,
  ): null {
    return declared();
  }

  @Query(() => Conclusion, { nullable: true, description: 'Kết luận điều tra theo số.' })
  @Reads({
    find: { type: 'Conclusion', by: 'document', within: ['Matter.criminalCases', 'CriminalCase.conclusions', 'Conclusion.documentNumber'] },
  })
  conclusion(@Arg('number', () => DocumentNumber) _number: string, @Arg('issuer', () => Code, { nullable: true }) _issuer?: string): null {
    return declared();
  }

  @Mutation(() => CriminalCase, {
    nullable: true,
    description: 'Báo cáo quyết định khởi tố vụ án, hoặc việc tiếp nhận vụ án do cơ quan khác khởi tố.',
  })
  initiateCase(@Arg('input', () => InitiateCase) input: InitiateCase, @Ctx() { report }: HubContext, @Info() info: GraphQLResolveInfo) {
    return report(criminalCase, input, info);
  }

  @Mutation(() => Accused, { nullable: true, description: 'Báo cáo quyết định khởi tố bị can.' })
  chargeAccused(@Arg('input', () => ChargeAccused) input: ChargeAccused, @Ctx() { report }: HubContext, @Info() info: GraphQLResolveInfo) {
    return report(accused, input, info);
  }

  @Mutation(() => InvestigationDecision, { nullable: true, description: 'Báo cáo quyết định trong quá trình điều tra.' })
  decideInvestigation(
    @Arg('input', () => DecideInvestigation) input: DecideInvestigation,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(investigationDecision, input, info);
  }

  @Mutation(() => Conclusion, { nullable: true, description: 'Báo cáo kết luận điều tra.' })
  concludeInvestigation(
    @Arg('input', () => ConcludeInvestigation) input: ConcludeInvestigation,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(conclusion, input, info);
  }
}
