import { Field, InputType } from 'type-graphql';
import { TrailOutcome } from '../hub/audit/trail-entry.type.js';
import { Agency } from '../hub/identity/agency.js';
import { FullDate, ShortText } from '../platform/scalars/index.js';

@InputType({ description: 'Lọc nhật ký. What entries of the trail are found by.' })
export class TrailFilter {
  @Field(() => ShortText, { nullable: true, description: 'Mã vụ việc mà bạn được biết. The code of a matter that exists for you.' })
  readonly matter?: string | null;

  @Field(() => FullDate, { nullable: true, description: 'Từ ngày, giờ Việt Nam.' })
  readonly from?: string | null;

  @Field(() => FullDate, { nullable: true, description: 'Đến hết ngày, giờ Việt Nam.' })
  readonly to?: string | null;

  @Field(() => Agency, { nullable: true, description: 'Cơ quan của người hỏi. The agency of the one who asked.' })
  readonly agency?: Agency | null;

  @Field(() => TrailOutcome, { nullable: true })
  readonly outcome?: TrailOutcome | null;
}
