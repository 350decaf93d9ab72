import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { BorderCase } from './border-case.entity.js';
import { Handover } from './handover.entity.js';
import { Interception } from './interception.entity.js';
import { RescuedPerson } from './rescued-person.entity.js';

/** What the border guard adds to every matter. */
@ObjectType('Matter')
export class BorderGuardMatter {
  @Field(() => [Interception], { nullable: true, description: 'Các vụ ngăn chặn, phát hiện tại biên giới.' })
  @Reads({ many: { on: { matter_id: 'id' }, orderBy: ['occurred_on', 'document_number', 'id'] } })
  readonly interceptions?: readonly Interception[];

  @Field(() => BorderCase, { nullable: true, description: 'Quyết định khởi tố hiện tại của Bộ đội Biên phòng.' })
  @Reads({ one: { on: { matter_id: 'id' }, orderBy: ['-occurred_on', '-document_number', '-id'] } })
  readonly borderCase?: BorderCase;

  @Field(() => [BorderCase], { nullable: true, description: 'Mọi quyết định khởi tố của Bộ đội Biên phòng.' })
  @Reads({ many: { on: { matter_id: 'id' }, orderBy: ['occurred_on', 'document_number', 'id'] } })
  readonly borderCases?: readonly BorderCase[];

  @Field(() => [Handover], { nullable: true, description: 'Các lần Bộ đội Biên phòng bàn giao.' })
  @Reads({ many: { on: { matter_id: 'id' }, orderBy: ['occurred_on', 'document_number', 'id'] } })
  readonly handovers?: readonly Handover[];

  @Field(() => [RescuedPerson], { nullable: true, description: 'Người được Bộ đội Biên phòng giải cứu và chuyển đến cơ quan hỗ trợ.' })
  @Reads({ many: { on: { matter_id: 'id' }, orderBy: ['occurred_on', 'document_number', 'id'], rowsShown: true } })
  readonly rescuedPersons?: readonly RescuedPerson[];
}
