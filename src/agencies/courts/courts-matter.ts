import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { AppealDecision } from './appeal-decision.entity.js';
import { Appeal } from './appeal.entity.js';
import { Counsel } from './counsel.entity.js';
import { LegalEffect } from './legal-effect.entity.js';
import { Trial } from './trial.entity.js';

const FORWARD = ['occurred_on', 'document_number', 'id'] as const;
const LATEST = ['-occurred_on', '-document_number', '-id'] as const;

/** What the courts add to every matter. */
@ObjectType('Matter')
export class CourtsMatter {
  @Field(() => Trial, { nullable: true, description: 'Lần thụ lý sau cùng. The current one.' })
  @Reads({ one: { on: { matter_id: 'id' }, orderBy: LATEST } })
  readonly trial?: Trial;

  @Field(() => [Trial], { nullable: true, description: 'Mọi lần thụ lý, mọi cấp xét xử.' })
  @Reads({ many: { on: { matter_id: 'id' }, orderBy: FORWARD } })
  readonly trials?: readonly Trial[];

  @Field(() => [Counsel], { nullable: true, description: 'Việc đăng ký bào chữa cho các bị cáo, mọi cấp xét xử.' })
  @Reads({ many: { on: { matter_id: 'id' }, orderBy: FORWARD } })
  readonly counsels?: readonly Counsel[];

  @Field(() => [Appeal], { nullable: true })
  @Reads({ many: { on: { matter_id: 'id' }, orderBy: FORWARD } })
  readonly appeals?: readonly Appeal[];

  @Field(() => [AppealDecision], { nullable: true })
  @Reads({ many: { on: { matter_id: 'id' }, orderBy: FORWARD } })
  readonly appealDecisions?: readonly AppealDecision[];

  @Field(() => LegalEffect, { nullable: true, description: 'Hiệu lực hiện hành. The current one.' })
  @Reads({ one: { on: { matter_id: 'id' }, orderBy: LATEST } })
  readonly legalEffect?: LegalEffect;

  @Field(() => [LegalEffect], { nullable: true })
  @Reads({ many: { on: { matter_id: 'id' }, orderBy: FORWARD } })
  readonly legalEffects?: readonly LegalEffect[];
}
