import { Field, ObjectType } from 'type-graphql';
import { Agency } from '../hub/identity/agency.js';
import { Reads, Rows } from '../hub/reading/reads.js';
import { PartialDate } from '../platform/scalars/index.js';
import { Organisation } from './organisation.entity.js';

@ObjectType({ description: 'Cơ quan tham gia vụ việc. An organisation that takes part, or took part until a hand-over.' })
@Rows({ table: 'matter.standing', matter: 'matter_id', past: 'matter.participants_on' })
export class Participant {
  @Field(() => Agency, { nullable: true })
  @Reads({ column: 'agency' })
  readonly agency?: Agency;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly organisation?: Organisation;

  @Field(() => PartialDate, { nullable: true, description: 'Tham gia từ. Day of its first fact in the matter.' })
  @Reads({ column: 'since' })
  readonly since?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Đến khi bàn giao được xác nhận. Until an acknowledged hand-over.' })
  @Reads({ column: 'until' })
  readonly until?: string;
}
