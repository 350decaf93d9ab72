import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { PartialDate } from '../../platform/scalars/index.js';

export const ConsentSubject = { MOBILE_TRIAL: 'MOBILE_TRIAL', VENUE_NEAR_HOME: 'VENUE_NEAR_HOME' } as const;
export type ConsentSubject = keyof typeof ConsentSubject;
registerEnumType(ConsentSubject, {
  name: 'ConsentSubject',
  description: 'Điều nạn nhân được hỏi ý kiến.',
  valuesConfig: {
    MOBILE_TRIAL: { description: 'Xét xử lưu động' },
    VENUE_NEAR_HOME: { description: 'Xét xử tại hoặc gần nơi sinh sống' },
  },
});

export const ConsentAnswer = { GIVEN: 'GIVEN', REFUSED: 'REFUSED', WITHDRAWN: 'WITHDRAWN' } as const;
export type ConsentAnswer = keyof typeof ConsentAnswer;
registerEnumType(ConsentAnswer, {
  name: 'ConsentAnswer',
  description: 'Trả lời; không trả lời không phải là đồng ý. Silence is never consent.',
  valuesConfig: {
    GIVEN: { description: 'Đồng ý' },
    REFUSED: { description: 'Không đồng ý' },
    WITHDRAWN: { description: 'Rút lại sự đồng ý' },
  },
});

/** What a victim agreed to, refused or took back. Each answer is a fact of its own; the latest counts. */
@Entity({ schema: 'social_affairs', tableName: 'victim_consent' })
@ObjectType({ description: 'Ý kiến của nạn nhân về việc xét xử. What the victim agreed to.' })
@Rows(FACT_ROWS)
export class VictimConsent extends Fact {
  @Field(() => ConsentSubject, { nullable: true })
  @Property({ type: 'text' })
  about!: ConsentSubject;

  @Field(() => ConsentAnswer, { nullable: true })
  @Property({ type: 'text' })
  answer!: ConsentAnswer;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly answeredOn?: string;

  /** The source key of the reception. */
  @Property({ type: 'text' })
  victimKey!: string;

  @Field(() => [VictimConsent], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly VictimConsent[];
}
