import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Country, DocumentNumber, PartialDate } from '../../platform/scalars/index.js';

export const ReturnOrganiser = {
  SELF: 'SELF',
  RESCUE: 'RESCUE',
  MISSION_ABROAD: 'MISSION_ABROAD',
  FOREIGN_AUTHORITY: 'FOREIGN_AUTHORITY',
  INTERNATIONAL_ORGANISATION: 'INTERNATIONAL_ORGANISATION',
  OTHER: 'OTHER',
} as const;
export type ReturnOrganiser = keyof typeof ReturnOrganiser;
registerEnumType(ReturnOrganiser, {
  name: 'ReturnOrganiser',
  description: 'Ai đưa người về nước (Luật 53/2024/QH15 Điều 29, 30; TTLT 01/2014).',
  valuesConfig: {
    SELF: { description: 'Tự trở về' },
    RESCUE: { description: 'Được giải cứu' },
    MISSION_ABROAD: { description: 'Cơ quan đại diện Việt Nam ở nước ngoài' },
    FOREIGN_AUTHORITY: { description: 'Nhà chức trách nước ngoài trao trả' },
    INTERNATIONAL_ORGANISATION: { description: 'Tổ chức quốc tế' },
  },
});

/** A person came back from abroad; it may have been before the reception. */
@Entity({ schema: 'social_affairs', tableName: 'victim_return' })
@ObjectType({ description: 'Việc trở về từ nước ngoài. A return from abroad.' })
@Rows(FACT_ROWS)
export class VictimReturn extends Fact {
  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly returnedOn?: string;

  @Field(() => Country, { nullable: true })
  @Property({ type: 'text', nullable: true })
  fromCountry?: string | null;

  @Field(() => ReturnOrganiser, { nullable: true })
  @Property({ type: 'text', nullable: true })
  organisedBy?: ReturnOrganiser | null;

  @Field(() => DocumentNumber, { nullable: true, description: 'Số giấy chứng nhận về nước.' })
  @Property({ type: 'text', nullable: true })
  certificateNumber?: string | null;

  /** The source key of the reception. */
  @Property({ type: 'text' })
  victimKey!: string;

  @Field(() => [VictimReturn], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly VictimReturn[];
}
