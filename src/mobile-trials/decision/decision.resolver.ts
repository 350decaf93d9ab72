import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { answerMobileTrialOpinion } from './answer-mobile-trial-opinion.js';
import { ClearMobileTrialVenue } from './clear-mobile-trial-venue.input.js';
import { clearMobileTrialVenue } from './clear-mobile-trial-venue.js';
import { DecideMobileTrial } from './decide-mobile-trial.input.js';
import { decideMobileTrial } from './decide-mobile-trial.js';
import { GiveMobileTrialOpinion } from './give-mobile-trial-opinion.input.js';
import { giveMobileTrialOpinion } from './give-mobile-trial-opinion.js';
import { MobileTrialDecision } from './mobile-trial-decision.entity.js';
import { MobileTrialOpinion } from './mobile-trial-opinion.entity.js';
import { MobileTrialProposal } from './mobile-trial-proposal.entity.js';
import { ProposeMobileTrial } from './propose-mobile-trial.input.js';
import { proposeMobileTrial } from './propose-mobile-trial.js';
import { MobileTrialVenueClearance } from './venue-clearance.entity.js';

const OWNER = 'mobile-trials';

/** How people come to a decision on a mobile trial: each step is one command, and each is refused to those whose step it is not. */
@Resolver()
export class DecisionResolver {
  @Query(() => MobileTrialProposal, { nullable: true, description: 'Một đề xuất xét xử lưu động. Null also where it is hidden.' })
  @Reads({ find: { type: 'MobileTrialProposal', by: 'id', within: ['Matter.mobileTrialProposals'] } })
  mobileTrialProposal(@Arg('id', () => ID) _id: string): null {
    return declared();
  }

  @Mutation(() => MobileTrialProposal, { nullable: true, description: 'Đề xuất xét xử lưu động và hỏi ý kiến các cơ quan tham gia.' })
  proposeMobileTrial(
    @Arg('input', () => ProposeMobileTrial) input: ProposeMobileTrial,
    @Ctx() { command, ask }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return command(info, (scope) => proposeMobileTrial(scope, input, ask), OWNER);
  }

  @Mutation(() => MobileTrialOpinion, {
    nullable: true,
    description: 'Cho ý kiến, hoặc tòa án ghi nhận ý kiến của địa phương, người bào chữa.',
  })
  giveMobileTrialOpinion(
    @Arg('input', () => GiveMobileTrialOpinion) input: GiveMobileTrialOpinion,
    @Ctx() { command }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return command(info, (scope) => giveMobileTrialOpinion(scope, input), OWNER);
  }

  @Mutation(() => MobileTrialOpinion, { nullable: true, description: 'Tòa án trả lời bằng văn bản một ý kiến không đồng ý.' })
  answerMobileTrialOpinion(
    @Arg('opinionId', () => ID) opinionId: string,
    @Arg('answer', () => String) answer: string,
    @Ctx() { command }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return command(info, (scope) => answerMobileTrialOpinion(scope, opinionId, answer), OWNER);
  }

  @Mutation(() => MobileTrialVenueClearance, { nullable: true, description: 'Cơ quan bảo trợ xã hội trả lời về địa điểm được đề xuất.' })
  clearMobileTrialVenue(
    @Arg('input', () => ClearMobileTrialVenue) input: ClearMobileTrialVenue,
    @Ctx() { command }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return command(info, (scope) => clearMobileTrialVenue(scope, input), OWNER);
  }

  @Mutation(() => MobileTrialDecision, { nullable: true, description: 'Ký quyết định về xét xử lưu động. One of two signatures.' })
  decideMobileTrial(
    @Arg('input', () => DecideMobileTrial) input: DecideMobileTrial,
    @Ctx() { command, ask }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return command(info, (scope) => decideMobileTrial(scope, input, ask), OWNER);
  }
}
