import { Field, ObjectType } from 'type-graphql';
import { type ComputeRead, Reads, Rows } from '../../hub/reading/reads.js';
import { PartialDate } from '../../platform/scalars/index.js';
import { DOSSIER_COLUMNS } from './dossier-facts.js';
import { type Eligibility, eligibilityOf } from './eligibility-of.js';
import { MobileTrialGate } from './mobile-trial-gate.js';

const IN_MATTER = { matter_id: 'matter_id' } as const;
const ages = (coordinate: string, column: string) => ({ coordinate, from: 'mobile_trials.exact_ages', on: IN_MATTER, column });

/** What the gates are weighed from; days of birth and homes are read only for whoever is shown them. */
export const GATE_NEEDS: Omit<ComputeRead, 'run'> = {
  needs: DOSSIER_COLUMNS,
  args: ['plannedOn', 'venueUnit', 'mode'],
  guarded: {
    accusedBorn: { ...ages('Accused.dateOfBirth', 'accused_born'), holding: ['approved'] },
    victimsBorn: ages('VictimIdentity.dateOfBirth', 'victims_born'),
    identifiedBorn: ages('VictimIdentity.dateOfBirth', 'identified_born'),
    homes: { coordinate: 'VictimHome.place', from: 'mobile_trials.homes', on: IN_MATTER, column: 'home_codes' },
    // Only what is proposed is cleared: asked commune by commune, the gate would name it.
    venuesCleared: { coordinate: 'MobileTrialProposal.venueUnit', from: 'mobile_trials.venues_cleared', on: IN_MATTER, column: 'venues' },
  },
};

const worked = (field: keyof Eligibility) =>
  Reads({ compute: { ...GATE_NEEDS, run: (needs, environment) => eligibilityOf(needs, environment)[field] } });

/** Whether a matter may be tried on the road. What is unknown counts as closed. */
@ObjectType({ description: 'Vụ án có thể xét xử lưu động không; điều chưa rõ được tính như vướng. Whether a mobile trial is open.' })
@Rows({ table: 'mobile_trials.dossier', matter: 'matter_id' })
export class MobileTrialEligibility {
  @Field(() => Boolean, { nullable: true })
  @worked('eligible')
  readonly eligible?: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Phiên bản quy tắc có hiệu lực vào ngày đó. The rules in force on that day, in short.',
  })
  @worked('rulesVersion')
  readonly rulesVersion?: string;

  @Field(() => String, { nullable: true, description: 'Những gì bạn thấy, tóm tắt; gửi kèm khi quyết định. What you see, in short.' })
  @worked('gatesDigest')
  readonly gatesDigest?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Ngày sớm nhất có thể mở phiên tòa.' })
  @worked('earliestDay')
  readonly earliestDay?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'Ngày cuối phải mở phiên tòa; trống: chưa rõ.' })
  @worked('latestDay')
  readonly latestDay?: string | null;

  @Field(() => [MobileTrialGate], { nullable: true, description: 'Mọi điều kiện. Every gate.' })
  @worked('gates')
  readonly gates?: readonly MobileTrialGate[];

  @Field(() => [MobileTrialGate], { nullable: true, description: 'Các điều kiện vướng hoặc chưa rõ. The gates that are not open.' })
  @worked('reasons')
  readonly reasons?: readonly MobileTrialGate[];
}
