import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Reads, Rows } from '../hub/reading/reads.js';
import { Agency } from '../hub/identity/agency.js';
import { FullDate } from '../platform/scalars/index.js';

export const OrganisationLevel = {
  NATIONAL: 'NATIONAL',
  PROVINCE: 'PROVINCE',
  DISTRICT: 'DISTRICT',
  REGION: 'REGION',
  COMMUNE: 'COMMUNE',
  POST: 'POST',
} as const;
export type OrganisationLevel = keyof typeof OrganisationLevel;

registerEnumType(OrganisationLevel, {
  name: 'OrganisationLevel',
  description: 'Cấp của cơ quan. Level of a body; REGION: courts and procuracies since 1 July 2025.',
});

/** A body that holds an agency's role for a time; a matter keeps the body that acted at the time. */
@ObjectType({ description: 'Cơ quan, đơn vị, có thời hạn tồn tại. A dated body of an agency.' })
@Rows({ table: 'matter.organisation' })
export class Organisation {
  @Field(() => String, { nullable: true, description: 'Mã của cơ quan trong trung tâm, ví dụ CA-TG-GC.' })
  @Reads({ column: 'code' })
  readonly code?: string;

  @Field(() => String, { nullable: true, description: 'Tên tiếng Việt.' })
  @Reads({ column: 'name' })
  readonly name?: string;

  @Field(() => String, { nullable: true, description: 'English name.' })
  @Reads({ column: 'name_en' })
  readonly nameEn?: string;

  @Field(() => Agency, { nullable: true })
  @Reads({ column: 'agency' })
  readonly agency?: Agency;

  @Field(() => OrganisationLevel, { nullable: true })
  @Reads({ column: 'level' })
  readonly level?: OrganisationLevel;

  @Field(() => FullDate, { nullable: true, description: 'Ngày bắt đầu tồn tại; 1900-01-01: không rõ.' })
  @Reads({ column: 'valid_from' })
  readonly validFrom?: string;

  @Field(() => FullDate, { nullable: true, description: 'Ngày chấm dứt; trống: còn tồn tại.' })
  @Reads({ column: 'valid_to' })
  readonly validTo?: string;
}
