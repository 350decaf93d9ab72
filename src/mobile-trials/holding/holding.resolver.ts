import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { FullDate } from '../../platform/scalars/index.js';
import { MobileTrialPlan } from './plan.entity.js';
import { PlanMobileTrial } from './plan-mobile-trial.input.js';
import { planMobileTrial } from './plan-mobile-trial.js';
import { MobileTrialReport } from './report.entity.js';
import { ReportMobileTrial } from './report-mobile-trial.input.js';
import { reportMobileTrial } from './report-mobile-trial.js';
import { TickMobileTrialTask } from './tick-mobile-trial-task.input.js';
import { tickMobileTrialTask } from './tick-mobile-trial-task.js';

const OWNER = 'mobile-trials';

@Resolver()
export class HoldingResolver {
  @Query(() => [MobileTrialPlan], {
    nullable: true,
    description: 'Lịch xét xử lưu động của tòa án mình và cấp dưới, nhiều nhất 500. Plans of the own court and of those below it.',
  })
  @Reads({ agenda: { column: 'opens_at', most: 500 } })
  mobileTrialCalendar(@Arg('from', () => FullDate) _from: string, @Arg('to', () => FullDate) _to: string): null {
    return declared();
  }

  @Mutation(() => MobileTrialPlan, { nullable: true, description: 'Lập kế hoạch xét xử lưu động. Other content makes the next version.' })
  planMobileTrial(
    @Arg('input', () => PlanMobileTrial) input: PlanMobileTrial,
    @Ctx() { command }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return command(info, (scope) => planMobileTrial(scope, input), OWNER);
  }

  @Mutation(() => MobileTrialPlan, {
    nullable: true,
    description: 'Đánh dấu một việc trong kế hoạch đã xong, hoặc chưa. Ticks a task of the plan, or takes the tick away.',
  })
  tickMobileTrialTask(
    @Arg('input', () => TickMobileTrialTask) input: TickMobileTrialTask,
    @Ctx() { command }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return command(info, (scope) => tickMobileTrialTask(scope, input), OWNER);
  }

  @Mutation(() => MobileTrialReport, { nullable: true, description: 'Báo cáo kết quả xét xử lưu động. What came of it.' })
  reportMobileTrial(
    @Arg('input', () => ReportMobileTrial) input: ReportMobileTrial,
    @Ctx() { command }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return command(info, (scope) => reportMobileTrial(scope, input), OWNER);
  }
}
