import { Field, InputType, ObjectType } from 'type-graphql';
import { Agency } from '../../hub/identity/agency.js';
import { Reads } from '../../hub/reading/reads.js';
import { badInput } from '../../platform/errors.js';
import { Code, FullDate, PartialDate } from '../../platform/scalars/index.js';
import { daysAfter } from '../gates/day-span.js';
import { Office, officeOf } from '../gates/office.js';
import './messages.js';

@InputType({ description: 'Một việc phải chuẩn bị; phần để trống lấy theo danh mục. What is left out follows the checklist.' })
export class PlanTask {
  @Field(() => Code, { description: 'Loại việc theo danh mục.' })
  readonly kind!: string;

  @Field(() => Agency, { nullable: true })
  readonly owner?: Agency | null;

  @Field(() => FullDate, { nullable: true })
  readonly dueOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Trống: như kế hoạch đang có. Left out: as the plan that stands.' })
  readonly done?: boolean | null;
}

@ObjectType({ description: 'Một việc phải chuẩn bị. Something to be done before the trial.' })
export class HoldingTask {
  @Field(() => String, { nullable: true })
  @Reads({ column: 'kind' })
  readonly kind?: string;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'message' })
  readonly message?: string;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'messageEn' })
  readonly messageEn?: string;

  @Field(() => Office, { nullable: true, description: 'Cơ quan thực hiện.' })
  @Reads({ column: 'owner' })
  readonly owner?: Office;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'dueOn' })
  readonly dueOn?: string;

  @Field(() => Boolean, { nullable: true })
  @Reads({ column: 'done' })
  readonly done?: boolean;
}

export interface ChecklistRow {
  readonly kind: string;
  readonly owner: Agency;
  readonly days_before: number;
  readonly position: number;
  readonly message: string;
  readonly message_en: string;
}

export interface KeptTask {
  readonly kind: string;
  readonly message: string;
  readonly messageEn: string;
  readonly owner: Office | null;
  readonly dueOn: string;
  readonly done: boolean;
}

/** The whole checklist of the day, with what the court says otherwise; what is done stays done where nothing is said of it. */
export function tasksOf(
  given: readonly PlanTask[] | null | undefined,
  checklist: readonly ChecklistRow[],
  opensOn: string,
  standing: readonly KeptTask[] = [],
): readonly KeptTask[] {
  const said = given ?? [];
  const unknown = said.findIndex(
    ({ kind }, at) => !checklist.some((row) => row.kind === kind) || said.findIndex((one) => one.kind === kind) !== at,
  );
  if (unknown >= 0) throw badInput('holding.task', {}, ['input', 'tasks', unknown, 'kind']);
  return [...checklist]
    .sort((one, other) => one.position - other.position)
    .map((row) => {
      const own = said.find(({ kind }) => kind === row.kind);
      return {
        kind: row.kind,
        message: row.message,
        messageEn: row.message_en,
        owner: officeOf(own?.owner ?? row.owner),
        dueOn: own?.dueOn ?? daysAfter(opensOn, -row.days_before),
        done: own?.done ?? standing.find(({ kind }) => kind === row.kind)?.done ?? false,
      };
    });
}
