import { Field, InputType } from 'type-graphql';
import { ReportInput } from '../../hub/intake/report-input.js';
import { Code, Count, Country, PartialDate } from '../../platform/scalars/index.js';

@InputType({ description: 'Giải cứu.' })
export class ReportRescue extends ReportInput {
  @Field(() => PartialDate, { nullable: true })
  readonly rescuedOn?: string | null;

  @Field(() => Code, { nullable: true, description: 'Mã đơn vị hành chính nơi giải cứu.' })
  readonly place?: string | null;

  @Field(() => Code, { nullable: true, description: 'Mã đơn vị hành chính nơi bị đưa đi.' })
  readonly originPlace?: string | null;

  @Field(() => Country, { nullable: true })
  readonly destinationCountry?: string | null;

  @Field(() => Count, { nullable: true })
  readonly personsRescued?: number | null;
}
