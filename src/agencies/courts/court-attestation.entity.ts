import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { DocumentNumber, PartialDate } from '../../platform/scalars/index.js';
import { CourtInstance } from './court-instance.js';

export const CourtAttestationSubject = { NO_STATE_SECRET: 'NO_STATE_SECRET', PARTICIPANTS_COMPLETE: 'PARTICIPANTS_COMPLETE' } as const;
export type CourtAttestationSubject = keyof typeof CourtAttestationSubject;

registerEnumType(CourtAttestationSubject, {
  name: 'CourtAttestationSubject',
  description: 'Điều mà tòa án xác nhận trước khi xét xử. What a court answers for before the trial.',
  valuesConfig: {
    NO_STATE_SECRET: { description: 'Vụ án không liên quan đến bí mật nhà nước; bí mật không bao giờ được đưa vào hệ thống' },
    PARTICIPANTS_COMPLETE: { description: 'Danh sách người tham gia tố tụng trong hệ thống là đầy đủ' },
  },
});

/** What only the court can know of the file, said in two words, so that what is behind it need not enter the hub. */
@Entity({ schema: 'courts', tableName: 'court_attestation' })
@ObjectType({ description: 'Xác nhận của tòa án trước khi xét xử. What a court attested before the trial.' })
@Rows(FACT_ROWS)
export class CourtAttestation extends Fact {
  @Field(() => CourtAttestationSubject, { nullable: true })
  @Property({ type: 'text' })
  subject!: CourtAttestationSubject;

  @Field(() => Boolean, { nullable: true, description: 'Có đúng như vậy hay không. Whether it is so.' })
  @Property({ type: 'boolean' })
  holds!: boolean;

  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly attestedOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly court?: Organisation;

  @Field(() => CourtInstance, { nullable: true })
  @Property({ type: 'text' })
  instance!: CourtInstance;

  @Field(() => [CourtAttestation], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly CourtAttestation[];
}
