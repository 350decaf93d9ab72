import { Entity } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { DocumentNumber, PartialDate } from '../../platform/scalars/index.js';
import { FileReturn } from './file-return.entity.js';
import { Indictment } from './indictment.entity.js';
import { ProcuracyAttestation } from './procuracy-attestation.entity.js';
import { ProsecutionDecision } from './prosecution-decision.entity.js';

const FORWARD = ['occurred_on', 'document_number', 'id'] as const;
const LATEST = ['-occurred_on', '-document_number', '-id'] as const;

/** The procuracy has received the file and decides on the prosecution. A file that came back is received anew. */
@Entity({ schema: 'procuracy', tableName: 'prosecution' })
@ObjectType({ description: 'Giai đoạn truy tố, từ khi viện kiểm sát nhận hồ sơ. The prosecution, from the receipt of the file.' })
@Rows(FACT_ROWS)
export class Prosecution extends Fact {
  @Field(() => DocumentNumber, { name: 'documentNumber', nullable: true, description: 'Số biên bản giao nhận hoặc số thụ lý hồ sơ.' })
  @Reads({ column: 'document_number' })
  readonly officialNumber?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Ngày nhận hồ sơ và kết luận điều tra; thời hạn Điều 240 tính từ ngày này.' })
  @Reads({ column: 'occurred_on' })
  readonly fileReceivedOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly receivedBy?: Organisation;

  // A file may be received again, and by the successor of the body that decided: what was decided belongs to the matter.
  @Field(() => [ProsecutionDecision], { nullable: true })
  @Reads({ many: { on: { matter_id: 'matter_id' }, orderBy: FORWARD } })
  readonly decisions?: readonly ProsecutionDecision[];

  @Field(() => [FileReturn], { nullable: true, description: 'Các lần trả hồ sơ để điều tra bổ sung.' })
  @Reads({ many: { on: { matter_id: 'matter_id' }, orderBy: FORWARD } })
  readonly returns?: readonly FileReturn[];

  @Field(() => Indictment, { nullable: true, description: 'Cáo trạng hiện hành. The current one.' })
  @Reads({ one: { on: { matter_id: 'matter_id' }, orderBy: LATEST } })
  readonly indictment?: Indictment;

  @Field(() => [Indictment], { nullable: true })
  @Reads({ many: { on: { matter_id: 'matter_id' }, orderBy: FORWARD } })
  readonly indictments?: readonly Indictment[];

  @Field(() => [ProcuracyAttestation], { nullable: true, description: 'Các xác nhận về bí mật nhà nước.' })
  @Reads({ many: { on: { matter_id: 'matter_id' }, orderBy: FORWARD } })
  readonly attestations?: readonly ProcuracyAttestation[];

  @Field(() => [Prosecution], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly Prosecution[];
}
