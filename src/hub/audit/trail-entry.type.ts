import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, FullDate } from '../../platform/scalars/index.js';
import { Agency } from '../identity/agency.js';
import { Purpose } from '../identity/purpose.js';
import { connectionOf } from '../reading/connection-types.js';
import { Reads, Rows } from '../reading/reads.js';
import { PAST_DAY } from './references-asked.js';
import { TrailExport } from './trail-export.type.js';

export const TrailOutcome = { ANSWERED: 'ANSWERED', REFUSED: 'REFUSED', FAILED: 'FAILED' } as const;
export type TrailOutcome = keyof typeof TrailOutcome;
registerEnumType(TrailOutcome, { name: 'TrailOutcome', description: 'Được trả lời, bị từ chối, hoặc lỗi.' });

export const TrailKind = { QUERY: 'QUERY', MUTATION: 'MUTATION', ENTITIES: 'ENTITIES', EXPORT: 'EXPORT' } as const;
export type TrailKind = keyof typeof TrailKind;
registerEnumType(TrailKind, {
  name: 'TrailKind',
  description: 'Câu hỏi, báo cáo, truy vấn liên kết, hoặc xuất tệp. EXPORT: a file was made of the answer.',
});

const isDay = (reference: string): boolean => reference.startsWith(`${PAST_DAY} `);

const dayLookedAt = (references: unknown): string | null =>
  (references as readonly string[]).find(isDay)?.slice(PAST_DAY.length + 1) ?? null;

/** One question or command, as the trail keeps it. */
@ObjectType({ description: 'Một dòng nhật ký truy cập: ai, mục đích gì, vụ việc nào; không có giá trị dữ liệu. An entry of the trail.' })
@Rows({ table: 'hub.trail_entry' })
class TrailEntry {
  @Field(() => ID, { nullable: true })
  @Reads({ column: 'id' })
  readonly id?: string;

  @Field(() => DateTime, { nullable: true })
  @Reads({ column: 'at' })
  readonly at?: string;

  @Field(() => Agency, { nullable: true })
  @Reads({ column: 'agency' })
  readonly agency?: Agency;

  @Field(() => String, { nullable: true, description: 'Mã tổ chức của người hỏi.' })
  @Reads({ column: 'organisation_code' })
  readonly organisation?: string;

  @Field(() => String, {
    nullable: true,
    description: "Người hỏi, theo mã của cơ quan cấp quyền. Inspectors see it for their agency's facts.",
  })
  @Reads({ column: 'subject' })
  readonly subject?: string;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'role' })
  readonly role?: string;

  @Field(() => Purpose, { nullable: true })
  @Reads({ column: 'purpose' })
  readonly purpose?: Purpose;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'operation' })
  readonly operation?: string;

  @Field(() => TrailKind, { nullable: true })
  @Reads({ column: 'kind' })
  readonly kind?: TrailKind;

  @Field(() => TrailOutcome, { nullable: true })
  @Reads({ column: 'outcome' })
  readonly outcome?: TrailOutcome;

  @Field(() => [String], { nullable: true, description: 'Mã, số hiệu đã được hỏi.' })
  @Reads({ compute: { needs: ['refs'], run: ({ refs }) => (refs as readonly string[]).filter((reference) => !isDay(reference)) } })
  readonly references?: readonly string[];

  @Field(() => FullDate, {
    nullable: true,
    description: 'Câu hỏi xem vụ việc như lúc hết ngày này; trống: như hiện tại. The day of the past that was looked at.',
  })
  @Reads({ compute: { needs: ['refs'], run: ({ refs }) => dayLookedAt(refs) } })
  readonly asOf?: string;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Trong 1.000 vụ việc đầu tiên đã được trả lời, những vụ việc mà bạn được biết, nhiều nhất 100. Of the first 1,000 answered, those that exist for you, 100 at most.',
  })
  @Reads({ mattersSeen: 'matters' })
  readonly matters?: readonly string[];

  @Field(() => [String], { nullable: true, description: 'Mã của các vụ việc đó. Their codes.' })
  @Reads({ mattersSeen: 'matters', as: 'code' })
  readonly matterCodes?: readonly string[];

  @Field(() => TrailExport, { nullable: true, description: 'Tệp đã xuất. The file, where one was made.' })
  @Reads({ one: { on: { id: 'id' }, args: { subject: 'subject', issuer: 'issuer' } } })
  readonly export?: TrailExport;

  @Field(() => String, { nullable: true, description: 'Phiên bản chính sách phân quyền.' })
  @Reads({ column: 'policy_version' })
  readonly policyVersion?: string;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'request_id' })
  readonly requestId?: string;
}

export const { Connection: TrailConnection } = connectionOf('Trail', () => TrailEntry);
