import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { DocumentNumber, PartialDate } from '../../platform/scalars/index.js';

/** Whether the file touches a state secret, which is all that is ever said of one here. */
@Entity({ schema: 'procuracy', tableName: 'procuracy_attestation' })
@ObjectType({ description: 'Xác nhận của viện kiểm sát về bí mật nhà nước; bí mật không bao giờ được đưa vào hệ thống.' })
@Rows(FACT_ROWS)
export class ProcuracyAttestation extends Fact {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Vụ án có liên quan đến bí mật nhà nước hay không. Whether a state secret is touched.',
  })
  @Property({ type: 'boolean' })
  touched!: boolean;

  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly attestedOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly attestedBy?: Organisation;

  @Field(() => [ProcuracyAttestation], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly ProcuracyAttestation[];
}
