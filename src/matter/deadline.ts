import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Agency } from '../hub/identity/agency.js';
import { Reads, Rows } from '../hub/reading/reads.js';
import { PartialDate } from '../platform/scalars/index.js';
import { CLOCK_COLUMNS, workOut } from './work-out-deadline.js';

export const DeadlineState = {
  RUNNING: 'RUNNING',
  MET: 'MET',
  OVERDUE: 'OVERDUE',
  MET_LATE: 'MET_LATE',
  SUSPENDED: 'SUSPENDED',
  REPLACED: 'REPLACED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type DeadlineState = keyof typeof DeadlineState;

registerEnumType(DeadlineState, {
  name: 'DeadlineState',
  description:
    'Trạng thái thời hạn. REPLACED: gia hạn, phục hồi hoặc trả hồ sơ đã mở thời hạn mới. UNKNOWN: thiếu ngày hoặc mức độ nghiêm trọng.',
});

/** A time limit of the procedure. Its figures are dated rows of the law, counted when it is read. */
@ObjectType({ description: 'Thời hạn tố tụng. A time limit of the procedure, with its article.' })
@Rows({ table: 'matter.clock', matter: 'matter_id', past: 'matter.clocks_on' })
export class Deadline {
  @Field(() => String, { nullable: true, description: 'TIP_DECIDE, INVESTIGATE, PROSECUTE, TRIAL_PREPARATION' })
  @Reads({ column: 'rule' })
  readonly rule?: string;

  @Field(() => String, { nullable: true, description: 'Căn cứ pháp luật. The article that sets the limit.' })
  @Reads({ compute: { needs: CLOCK_COLUMNS, run: (clock, environment) => workOut(clock, environment).basis } })
  readonly basis?: string;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'starts_on' })
  readonly startsOn?: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Ngày cuối; không tính từ ngày thiếu chính xác. Not counted from a partial date.',
  })
  @Reads({ compute: { needs: CLOCK_COLUMNS, run: (clock, environment) => workOut(clock, environment).dueOn } })
  readonly dueOn?: string;

  @Field(() => DeadlineState, { nullable: true })
  @Reads({ compute: { needs: CLOCK_COLUMNS, run: (clock, environment) => workOut(clock, environment).state } })
  readonly state?: DeadlineState;

  @Field(() => Agency, { nullable: true, description: 'Cơ quan phải giữ thời hạn. The agency that has to act.' })
  @Reads({ column: 'agency' })
  readonly agency?: Agency;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Ngày thời hạn dừng: đã thực hiện, tạm đình chỉ, hoặc có thời hạn mới thay. When it was met, suspended or replaced.',
  })
  @Reads({ compute: { needs: CLOCK_COLUMNS, run: (clock) => clock.met_on ?? clock.suspended_on ?? clock.replaced_on ?? null } })
  readonly endedOn?: string;
}
