import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { CrimeTip } from './crime-tip.entity.js';
import { CriminalCase } from './criminal-case.entity.js';
import { HandoverAcknowledgement } from './handover-acknowledgement.entity.js';
import { ProtectionMeasure } from './protection-measure.entity.js';
import { Rescue } from './rescue.entity.js';
import { VictimReferral } from './victim-referral.entity.js';
import { Witness } from './witness.entity.js';

const OF_THE_MATTER = { matter_id: 'id' } as const;
const BY_DAY = ['occurred_on', 'document_number', 'id'];

/** What the police add to every matter. */
@ObjectType('Matter')
export class PoliceMatter {
  @Field(() => [CrimeTip], { nullable: true, description: 'Nguồn tin về tội phạm của vụ việc.' })
  @Reads({ many: { on: OF_THE_MATTER, orderBy: BY_DAY } })
  readonly crimeTips?: readonly CrimeTip[];

  @Field(() => CriminalCase, { nullable: true, description: 'Vụ án hiện tại: quyết định khởi tố gần nhất. The current case.' })
  @Reads({ one: { on: OF_THE_MATTER, orderBy: ['-occurred_on', '-document_number', '-id'] } })
  readonly criminalCase?: CriminalCase;

  @Field(() => [CriminalCase], { nullable: true, description: 'Mọi quyết định khởi tố vụ án. All initiations.' })
  @Reads({ many: { on: OF_THE_MATTER, orderBy: BY_DAY } })
  readonly criminalCases?: readonly CriminalCase[];

  @Field(() => [Rescue], { nullable: true, description: 'Các lần giải cứu.' })
  @Reads({ many: { on: OF_THE_MATTER, orderBy: BY_DAY, rowsShown: true } })
  readonly rescues?: readonly Rescue[];

  @Field(() => [VictimReferral], { nullable: true, description: 'Việc chuyển tuyến nạn nhân của công an.' })
  @Reads({ many: { on: OF_THE_MATTER, orderBy: BY_DAY, rowsShown: true } })
  readonly victimReferrals?: readonly VictimReferral[];

  @Field(() => [Witness], { nullable: true, description: 'Người làm chứng, không kèm danh tính.' })
  @Reads({ many: { on: OF_THE_MATTER, orderBy: BY_DAY, rowsShown: true } })
  readonly witnesses?: readonly Witness[];

  @Field(() => [ProtectionMeasure], { nullable: true, description: 'Các quyết định bảo vệ bị hại, người làm chứng, người thân thích.' })
  @Reads({ many: { on: OF_THE_MATTER, orderBy: BY_DAY, rowsShown: true } })
  readonly protectionMeasures?: readonly ProtectionMeasure[];

  @Field(() => [HandoverAcknowledgement], { nullable: true, description: 'Xác nhận tiếp nhận vụ việc được chuyển giao.' })
  @Reads({ many: { on: OF_THE_MATTER, orderBy: BY_DAY } })
  readonly handoverAcknowledgements?: readonly HandoverAcknowledgement[];
}
