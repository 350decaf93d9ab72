import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { PartialDate } from '../../platform/scalars/index.js';

/** What the procuracy adds to a charge: since when it counts. */
@ObjectType('Charge')
export class ProcuracyCharge {
  @Field(() => PartialDate, {
    nullable: true,
    description: 'Ngày được phê chuẩn; trống: chưa phê chuẩn hoặc đã hủy bỏ. Issued and approved are two facts.',
  })
  @Reads({
    columnOf: {
      from: 'matter.accused_state',
      past: 'matter.accused_states_on',
      on: { matter_id: 'matter_id', charge_key: 'charge_key' },
      column: 'approved_on',
    },
  })
  readonly approvedOn?: string;
}
