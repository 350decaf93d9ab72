import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { FACT_ROWS, type On, Reads, Rows } from '../../hub/reading/reads.js';
import { Fact } from '../../matter/fact.entity.js';
import { Organisation } from '../../matter/organisation.entity.js';
import { Count, Country, DocumentNumber, PartialDate, PersonCode } from '../../platform/scalars/index.js';
import { Shelter } from './shelter.entity.js';
import { Support } from './support.entity.js';
import { VictimConsent } from './victim-consent.entity.js';
import { VictimHome } from './victim-home.entity.js';
import { VictimIdentification } from './victim-identification.entity.js';
import { type VictimIdentifier, VictimIdentity } from './victim-identity.js';
import { VictimInformant } from './victim-informant.js';
import { VictimReturn } from './victim-return.entity.js';
import { ReceptionChannel, VictimAgeBand, VictimMinor, VictimSex, VictimStatus } from './victim-words.js';

const THIS_VICTIM: On = { matter_id: 'matter_id', victim_key: 'source_key' };
const EARLIEST_FIRST = ['occurred_on', 'document_number', 'id'] as const;
const LATEST_FIRST = ['-occurred_on', '-document_number', '-id'] as const;

/** Somebody whom social affairs received, confirmed as a victim or not: one reception, one person. */
@Entity({ schema: 'social_affairs', tableName: 'victim' })
@ObjectType({ description: 'Nạn nhân hoặc người đang trong quá trình xác định là nạn nhân. A victim or a person under identification.' })
@Rows(FACT_ROWS)
export class Victim extends Fact {
  @Field(() => DocumentNumber, { nullable: true, description: 'Số tiếp nhận.' })
  @Reads({ column: 'document_number' })
  readonly number?: string;

  /** The database works it out of the fact's id; nothing ever writes it. */
  @Field(() => PersonCode, { nullable: true, description: 'Mã thay cho tên, do trung tâm rút ngẫu nhiên; không đổi qua các phiên bản.' })
  @Reads({ column: 'code' })
  readonly code?: string;

  @Field(() => VictimStatus, { nullable: true })
  @Reads({
    columnOf: { from: 'social_affairs.victim_status', past: 'social_affairs.victim_statuses_on', on: THIS_VICTIM, column: 'status' },
  })
  readonly status?: VictimStatus;

  @Field(() => PartialDate, { nullable: true })
  @Reads({ column: 'occurred_on' })
  readonly receivedOn?: string;

  @Field(() => Organisation, { nullable: true })
  @Reads({ one: { on: { id: 'organisation_id' } } })
  readonly receivedBy?: Organisation;

  @Field(() => ReceptionChannel, { nullable: true })
  @Property({ type: 'text', nullable: true })
  channel?: ReceptionChannel | null;

  @Property({ type: 'text', nullable: true })
  referralKey?: string | null;

  @Field(() => DocumentNumber, { nullable: true, description: 'Số văn bản chuyển tuyến.' })
  @Property({ type: 'text', nullable: true })
  referralNumber?: string | null;

  @Field(() => Organisation, { nullable: true, description: 'Cơ quan đã chuyển đến.' })
  @Reads({ one: { on: { id: 'referral_issuer_id' } } })
  readonly referredBy?: Organisation;

  @Property({ type: 'integer', nullable: true })
  referralIssuerId?: number | null;

  @Field(() => VictimAgeBand, { nullable: true })
  @Property({ type: 'text', nullable: true })
  ageBand?: VictimAgeBand | null;

  @Field(() => VictimSex, { nullable: true })
  @Property({ type: 'text', nullable: true })
  sex?: VictimSex | null;

  @Field(() => VictimMinor, { nullable: true })
  @Property({ type: 'text' })
  minor!: VictimMinor;

  @Field(() => Country, { nullable: true })
  @Property({ type: 'text', nullable: true })
  nationality?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Nạn nhân là người nước ngoài: chế độ hỗ trợ khác.' })
  @Property({ type: 'boolean', nullable: true })
  foreigner?: boolean | null;

  @Field(() => Count, { nullable: true, description: 'Số người dưới 18 tuổi đi cùng.' })
  @Property({ type: 'integer', nullable: true })
  accompanyingMinors?: number | null;

  @Field(() => VictimIdentity, { nullable: true })
  @Reads({ same: true, present: 'full_name' })
  readonly identity?: VictimIdentity;

  @Property({ type: 'text', nullable: true })
  fullName?: string | null;

  @Property({ type: 'text', nullable: true })
  dateOfBirth?: string | null;

  @Property({ type: 'text', nullable: true })
  phone?: string | null;

  @Property({ type: 'text', nullable: true })
  address?: string | null;

  @Property({ type: 'json', columnType: 'jsonb' })
  identifiers!: readonly VictimIdentifier[];

  @Field(() => VictimInformant, { nullable: true })
  @Reads({ same: true, present: 'informant_name' })
  readonly informant?: VictimInformant;

  @Property({ type: 'text', nullable: true })
  informantName?: string | null;

  @Property({ type: 'text', nullable: true })
  informantPhone?: string | null;

  @Field(() => VictimIdentification, { nullable: true, description: 'Kết quả xác định hiện tại.' })
  @Reads({ one: { on: THIS_VICTIM, orderBy: LATEST_FIRST } })
  readonly identification?: VictimIdentification;

  @Field(() => [VictimIdentification], { nullable: true, description: 'Mọi kết quả xác định.' })
  @Reads({ many: { on: THIS_VICTIM, orderBy: EARLIEST_FIRST, rowsShown: true } })
  readonly identifications?: readonly VictimIdentification[];

  @Field(() => [Support], { nullable: true, description: 'Các chế độ hỗ trợ đã thực hiện.' })
  @Reads({ many: { on: THIS_VICTIM, orderBy: EARLIEST_FIRST, rowsShown: true } })
  readonly supports?: readonly Support[];

  @Field(() => Shelter, { nullable: true, description: 'Nơi tạm lánh gần nhất. The latest place of safety.' })
  @Reads({ one: { on: THIS_VICTIM, orderBy: LATEST_FIRST } })
  readonly shelter?: Shelter;

  @Field(() => [Shelter], { nullable: true, description: 'Mọi nơi tạm lánh.' })
  @Reads({ many: { on: THIS_VICTIM, orderBy: EARLIEST_FIRST, rowsShown: true } })
  readonly shelters?: readonly Shelter[];

  @Field(() => VictimHome, { nullable: true, description: 'Nơi sinh sống hiện tại. The home as it was last recorded.' })
  @Reads({ one: { on: THIS_VICTIM, orderBy: LATEST_FIRST } })
  readonly home?: VictimHome;

  @Field(() => [VictimHome], { nullable: true, description: 'Mọi nơi sinh sống đã ghi nhận.' })
  @Reads({ many: { on: THIS_VICTIM, orderBy: EARLIEST_FIRST, rowsShown: true } })
  readonly homes?: readonly VictimHome[];

  @Field(() => [VictimConsent], { nullable: true, description: 'Ý kiến về việc xét xử; ý kiến sau thay ý kiến trước.' })
  @Reads({ many: { on: THIS_VICTIM, orderBy: EARLIEST_FIRST, rowsShown: true } })
  readonly consents?: readonly VictimConsent[];

  @Field(() => [VictimReturn], { nullable: true, description: 'Các lần trở về từ nước ngoài.' })
  @Reads({ many: { on: THIS_VICTIM, orderBy: EARLIEST_FIRST, rowsShown: true } })
  readonly returns?: readonly VictimReturn[];

  @Field(() => [Victim], { nullable: true })
  @Reads({ many: { on: { id: 'id' }, all: true, orderBy: ['version'] } })
  readonly versions?: readonly Victim[];
}
