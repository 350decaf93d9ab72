import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { CrimeTip } from './crime-tip.entity.js';
import { crimeTip } from './crime-tip.noun.js';
import { ExtendCrimeTip } from './extend-crime-tip.input.js';
import { ReportCrimeTip } from './report-crime-tip.input.js';
import { ResolveCrimeTip } from './resolve-crime-tip.input.js';
import { ResumeCrimeTip } from './resume-crime-tip.input.js';
import { TipExtension } from './tip-extension.entity.js';
import { tipExtension } from './tip-extension.noun.js';
import { TipOutcome } from './tip-outcome.entity.js';
import { tipOutcome } from './tip-outcome.noun.js';
import { TipResumption } from './tip-resumption.entity.js';
import { tipResumption } from './tip-resumption.noun.js';

@Resolver()
export class CrimeTipResolver {
  @Query(() => CrimeTip, { nullable: true, description: 'Nguồn tin theo số tiếp nhận. A tip by its number; null also where it is hidden.' })
  @Reads({ find: { type: 'CrimeTip', by: 'document', within: ['Matter.crimeTips', 'CrimeTip.number'] } })
  crimeTip(@Arg('number', () => DocumentNumber) _number: string, @Arg('issuer', () => Code, { nullable: true }) _issuer?: string): null {
    return declared();
  }

  @Query(() => TipOutcome, { nullable: true, description: 'Kết quả giải quyết nguồn tin theo số.' })
  @Reads({ find: { type: 'TipOutcome', by: 'document', within: ['Matter.crimeTips', 'CrimeTip.outcomes', 'TipOutcome.documentNumber'] } })
  tipOutcome(@Arg('number', () => DocumentNumber) _number: string, @Arg('issuer', () => Code, { nullable: true }) _issuer?: string): null {
    return declared();
  }

  @Query(() => TipExtension, { nullable: true, description: 'Quyết định gia hạn giải quyết nguồn tin theo số.' })
  @Reads({
    find: { type: 'TipExtension', by: 'document', within: ['Matter.crimeTips', 'CrimeTip.extensions', 'TipExtension.documentNumber'] },
  })
  tipExtension(
    @Arg('number', () => DocumentNumber) _number: string,
    @Arg('issuer', () => Code, { nullable: true }) _issuer?: string,
  ): null {
    return declared();
  }

  @Query(() => TipResumption, { nullable: true, description: 'Quyết định phục hồi giải quyết nguồn tin theo số.' })
  @Reads({
    find: { type: 'TipResumption', by: 'document', within: ['Matter.crimeTips', 'CrimeTip.resumptions', 'TipResumption.documentNumber'] },
  })
  tipResumption(
    @Arg('number', () => DocumentNumber) _number: string,
    @Arg('issuer', () => Code, { nullable: true }) _issuer?: string,
  ): null {
    return declared();
  }

  @Mutation(() => CrimeTip, { nullable: true, description: 'Báo cáo việc tiếp nhận nguồn tin về tội phạm.' })
  reportCrimeTip(
    @Arg('input', () => ReportCrimeTip) input: ReportCrimeTip,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(crimeTip, input, info);
  }

  @Mutation(() => TipOutcome, { nullable: true, description: 'Báo cáo kết quả giải quyết nguồn tin hoặc việc tạm đình chỉ.' })
  resolveCrimeTip(
    @Arg('input', () => ResolveCrimeTip) input: ResolveCrimeTip,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(tipOutcome, input, info);
  }

  @Mutation(() => TipExtension, { nullable: true, description: 'Báo cáo việc gia hạn giải quyết nguồn tin.' })
  extendCrimeTip(
    @Arg('input', () => ExtendCrimeTip) input: ExtendCrimeTip,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(tipExtension, input, info);
  }

  @Mutation(() => TipResumption, { nullable: true, description: 'Báo cáo việc phục hồi giải quyết nguồn tin.' })
  resumeCrimeTip(
    @Arg('input', () => ResumeCrimeTip) input: ResumeCrimeTip,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(tipResumption, input, info);
  }
}
