import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';

/** An agency as the office to turn to: never one of its bodies, which could tell where somebody lives. */
@ObjectType({ description: 'Cơ quan cần hỏi, không phải một đơn vị cụ thể. An agency as the office to ask.' })
export class Office {
  @Field(() => String, { nullable: true })
  @Reads({ column: 'code' })
  readonly code?: string;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'name' })
  readonly name?: string;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'nameEn' })
  readonly nameEn?: string;
}

const OFFICES: Readonly<Record<string, Office>> = {
  POLICE: { code: 'POLICE', name: 'Công an', nameEn: 'Police' },
  BORDER_GUARD: { code: 'BORDER_GUARD', name: 'Bộ đội Biên phòng', nameEn: 'Border Guard' },
  SOCIAL_AFFAIRS: { code: 'SOCIAL_AFFAIRS', name: 'Cơ quan bảo trợ xã hội', nameEn: 'Social affairs' },
  PROCURACY: { code: 'PROCURACY', name: 'Viện kiểm sát nhân dân', nameEn: "People's Procuracy" },
  COURTS: { code: 'COURTS', name: 'Tòa án nhân dân', nameEn: "People's Court" },
};

/** The office of an agency named in a rule; null where nobody can. */
export const officeOf = (agency: string | null): Office | null => (agency === null ? null : (OFFICES[agency] ?? null));
