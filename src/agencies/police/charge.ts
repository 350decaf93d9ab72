import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, Reads, Rows } from '../../hub/reading/reads.js';
import { DocumentNumber, PartialDate, PersonCode } from '../../platform/scalars/index.js';

/** The decision as issued; that it was approved is a fact of the procuracy, which adds it here. */
@ObjectType({ description: 'Quyết định khởi tố bị can (BLTTHS Điều 179). The charge as issued.' })
@Rows({ ...FACT_ROWS, table: 'police.accused' })
export class Charge {
  @Field(() => PersonCode, { nullable: true, description: 'Mã của bị can. The code of the person charged.' })
  @Reads({ column: 'id' })
  readonly id?: string;

  @Field(() => DocumentNumber, { nullable: true })
  @Reads({ column: 'document_number' })
  readonly documentNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly issuedOn?: string;
}
