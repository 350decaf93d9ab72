import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Page, PageInfo } from '../../hub/reading/connection-types.js';
import { Reads, Rows } from '../../hub/reading/reads.js';
import { ChosenMatter } from '../chosen-matter.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { FullDate } from '../../platform/scalars/index.js';
import { DOSSIER_COLUMNS } from '../gates/dossier-facts.js';
import { MobileTrialGate } from '../gates/mobile-trial-gate.js';
import { CandidateGround } from './candidate-ground.js';
import { earliestDayOf, openGates } from './open-gates.js';
import { Sensitivity } from './sensitivity.js';

/** A matter whose gates are open, with what speaks for it. */
@ObjectType({
  description:
    'Vụ án có thể xét xử lưu động. Mọi con số đều tính lại được từ câu trả lời. All figures can be worked out again from the answer; nothing is rounded but where it says so.',
})
@Rows({ table: 'mobile_trials.ranking', matter: 'matter_id', called: true })
class MobileTrialCandidate {
  @Field(() => ChosenMatter, { nullable: true })
  @Reads({ one: { on: { id: 'matter_id' } } })
  readonly matter?: ChosenMatter;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'court_id' } } })
  readonly court?: Organisation;

  @Field(() => Int, { nullable: true, description: 'Thứ tự trong mọi vụ bạn thấy theo điều kiện lọc: điểm, rồi latestDay, rồi mã.' })
  @Reads({ column: 'rank' })
  readonly rank?: number;

  @Field(() => Int, { nullable: true, description: 'Thứ tự nếu dùng trọng số mặc định. The same by the default weights.' })
  @Reads({ column: 'rank_by_default_weights' })
  readonly rankByDefaultWeights?: number;

  @Field(() => Float, { nullable: true, description: 'Tổng points, không làm tròn. Exact, in quarters.' })
  @Reads({ column: 'score' })
  readonly score?: number;

  @Field(() => Float, { nullable: true, description: 'Điểm nếu mọi lý do chưa có dữ liệu đạt mức 4.' })
  @Reads({ column: 'score_at_most' })
  readonly scoreAtMost?: number;

  @Field(() => FullDate, {
    nullable: true,
    description: 'Chưa có quyết định đưa vụ án ra xét xử: như thể giao hôm nay. As if served today while no decision to try is issued.',
  })
  @Reads({ compute: { needs: ['earliest_day', 'states'], run: earliestDayOf } })
  readonly earliestDay?: string | null;

  @Field(() => FullDate, { nullable: true })
  @Reads({ column: 'latest_day' })
  readonly latestDay?: string | null;

  @Field(() => [CandidateGround], { nullable: true })
  @Reads({ elements: 'grounds' })
  readonly grounds?: readonly CandidateGround[];

  @Field(() => [Sensitivity], { nullable: true, description: 'Mức chưa rõ tính là 0. One for each ground; unknown levels count as 0.' })
  @Reads({ elements: 'sensitivity' })
  readonly sensitivity?: readonly Sensitivity[];

  @Field(() => [MobileTrialGate], {
    nullable: true,
    description: 'Các điều kiện, đều không vướng; tuổi tính theo năm. All open: ages by year for everybody, and no venue.',
  })
  @Reads({ compute: { needs: DOSSIER_COLUMNS, args: ['plannedOn'], run: openGates } })
  readonly gates?: readonly MobileTrialGate[];
}

@ObjectType({ description: 'Một mục trong trang. A candidate with its cursor.' })
@Page()
class MobileTrialCandidateEdge {
  @Field(() => String)
  readonly cursor!: string;

  @Field(() => MobileTrialCandidate)
  readonly node!: MobileTrialCandidate;
}

/** A page of candidates, with the rules by which they are. */
@ObjectType({ description: 'Một trang các vụ án có thể xét xử lưu động. A cursor serves only the same weights, rules and day.' })
@Page()
export class MobileTrialCandidateConnection {
  @Field(() => String, { description: 'Phiên bản các quy tắc có hiệu lực trong ngày. The rules in force on the day.' })
  readonly rulesVersion!: string;

  @Field(() => [MobileTrialCandidate])
  readonly nodes!: readonly MobileTrialCandidate[];

  @Field(() => [MobileTrialCandidateEdge])
  readonly edges!: readonly MobileTrialCandidateEdge[];

  @Field(() => PageInfo)
  readonly pageInfo!: PageInfo;
}
