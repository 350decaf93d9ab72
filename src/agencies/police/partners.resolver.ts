import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { AcknowledgeHandover } from './acknowledge-handover.input.js';
import { HandoverAcknowledgement } from './handover-acknowledgement.entity.js';
import { handoverAcknowledgement } from './handover-acknowledgement.noun.js';
import { ReferVictim } from './refer-victim.input.js';
import { ReportRescue } from './report-rescue.input.js';
import { Rescue } from './rescue.entity.js';
import { rescue } from './rescue.noun.js';
import { VictimReferral } from './victim-referral.entity.js';
import { victimReferral } from './victim-referral.noun.js';

/** What the police report of people and matters that come from, or go to, other agencies. */
@Resolver()
export class PartnersResolver {
  @Query(() => Rescue, { nullable: true, description: 'Việc giải cứu theo số văn bản.' })
  @Reads({ find: { type: 'Rescue', by: 'document', within: ['Matter.rescues', 'Rescue.documentNumber'] } })
  rescue(@Arg('number', () => DocumentNumber) _number: string, @Arg('issuer', () => Code, { nullable: true }) _issuer?: string): null {
    return declared();
  }

  @Query(() => VictimReferral, { nullable: true, description: 'Văn bản chuyển tuyến nạn nhân theo số.' })
  @Reads({ find: { type: 'VictimReferral', by: 'document', within: ['Matter.victimReferrals', 'VictimReferral.documentNumber'] } })
  victimReferral(
    @Arg('number', () => DocumentNumber) _number: string,
    @Arg('issuer', () => Code, { nullable: true }) _issuer?: string,
  ): null {
    return declared();
  }

  @Query(() => HandoverAcknowledgement, { nullable: true, description: 'Xác nhận tiếp nhận vụ việc theo số.' })
  @Reads({
    find: {
      type: 'HandoverAcknowledgement',
      by: 'document',
      within: ['Matter.handoverAcknowledgements', 'HandoverAcknowledgement.documentNumber'],
    },
  })
  handoverAcknowledgement(
    @Arg('number', () => DocumentNumber) _number: string,
    @Arg('issuer', () => Code, { nullable: true }) _issuer?: string,
  ): null {
    return declared();
  }

  @Mutation(() => Rescue, { nullable: true, description: 'Báo cáo việc giải cứu.' })
  reportRescue(@Arg('input', () => ReportRescue) input: ReportRescue, @Ctx() { report }: HubContext, @Info() info: GraphQLResolveInfo) {
    return report(rescue, input, info);
  }

  @Mutation(() => VictimReferral, { nullable: true, description: 'Báo cáo việc chuyển tuyến nạn nhân; không chờ kết quả xác định.' })
  referVictim(@Arg('input', () => ReferVictim) input: ReferVictim, @Ctx() { report }: HubContext, @Info() info: GraphQLResolveInfo) {
    return report(victimReferral, input, info);
  }

  @Mutation(() => HandoverAcknowledgement, { nullable: true, description: 'Xác nhận đã tiếp nhận vụ việc được chuyển giao.' })
  acknowledgeHandover(
    @Arg('input', () => AcknowledgeHandover) input: AcknowledgeHandover,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(handoverAcknowledgement, input, info);
  }
}
