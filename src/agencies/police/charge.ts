import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { DocumentNumber, PartialDate } from '../../platform/scalars/index.js';

/** The decision as issued; that it was approved is a fact of the procuracy, which adds it here. */
@ObjectType({ description: 'Quyết định khởi tố bị can (BLTTHS Điều 179). The charge as issued.' })
export class Charge {
  @Field(() => DocumentNumber, { nullable: true })
  @Reads({ column: 'document_number' })
  readonly documentNumber?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly issuedOn?: string;
}
