import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { type ComputeEnvironment, Reads, Rows } from '../hub/reading/reads.js';
import type { LawKnowledge } from '../matter/law-knowledge.js';
import { type MobileTrialFacts, weighBans } from './weigh-bans.js';

export const BanState = { CLOSED: 'CLOSED', UNKNOWN: 'UNKNOWN' } as const;
export type BanState = keyof typeof BanState;
registerEnumType(BanState, { name: 'BanState', description: 'CLOSED: dữ kiện đóng lại; UNKNOWN: chưa rõ, được tính như đóng lại.' });

/** One rule of the law that stands against a mobile trial, or that the facts leave open. */
@ObjectType({ description: 'Một điều cấm đối với xét xử lưu động. A rule that stands against a mobile trial.' })
export class EligibilityReason {
  @Field(() => String, { nullable: true })
  @Reads({ column: 'rule' })
  readonly rule?: string;

  @Field(() => String, { nullable: true, description: 'Căn cứ; trống khi bạn không được biết lý do.' })
  @Reads({ column: 'basis' })
  readonly basis?: string | null;

  @Field(() => BanState, { nullable: true, description: 'Trống khi bạn không được biết lý do.' })
  @Reads({ column: 'state' })
  readonly state?: BanState | null;

  @Field(() => String, { nullable: true, description: 'Câu tiếng Việt.' })
  @Reads({ column: 'message' })
  readonly message?: string;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  @Reads({ column: 'messageEn' })
  readonly messageEn?: string;
}

const NEEDS = ['planned_on', 'closed', 'accused_minor', 'victim_minor', 'victim_minor_by_year', 'witness_minor', 'offences'] as const;

/** The victims' and witnesses' flags have no field of a witness to ask for: both follow the right to know a victim's age. */
function weigh(facts: Readonly<Record<string, unknown>>, { shown, today, knowledge }: ComputeEnvironment) {
  return weighBans(facts as unknown as MobileTrialFacts, knowledge.law as LawKnowledge, today, shown('Victim.minor'));
}

/** Whether the law allows a mobile trial, from flags that name nobody. What is unknown counts as closed. */
@ObjectType({ description: 'Pháp luật có cho xét xử lưu động không; điều chưa rõ được tính như đóng lại. Whether the law allows it.' })
@Rows({ table: 'courts.mobile_trial_facts', matter: 'matter_id' })
export class MobileTrialEligibility {
  @Field(() => Boolean, { nullable: true })
  @Reads({ compute: { needs: NEEDS, run: (facts, environment) => weigh(facts, environment).length === 0 } })
  readonly eligible?: boolean;

  @Field(() => [EligibilityReason], { nullable: true })
  @Reads({ compute: { needs: NEEDS, run: weigh } })
  readonly reasons?: readonly EligibilityReason[];
}
