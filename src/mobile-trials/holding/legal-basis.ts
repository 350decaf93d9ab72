import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import type { RecordingRule } from './holding-words.js';

@ObjectType({ description: 'Căn cứ có hiệu lực vào ngày xét xử. A legal basis in force on the day.' })
export class LegalBasis {
  @Field(() => String, { nullable: true })
  @Reads({ column: 'code' })
  readonly code?: string;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'basis' })
  readonly basis?: string;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'message' })
  readonly message?: string;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'messageEn' })
  readonly messageEn?: string;

  @Field(() => Boolean, { nullable: true, description: 'Có chỉ tiêu xét xử lưu động.' })
  @Reads({ column: 'quota' })
  readonly quota?: boolean;

  @Field(() => Boolean, { nullable: true })
  @Reads({ column: 'confirmed' })
  readonly confirmed?: boolean;
}

export interface LegalBasisRow {
  readonly code: string;
  readonly about: 'MOBILE_TRIAL' | 'RECORDING';
  readonly basis: string;
  readonly message: string;
  readonly message_en: string;
  readonly quota: boolean;
  readonly allows: string | null;
  readonly confirmed: boolean;
}

export type KeptBasis = Readonly<Record<'code' | 'basis' | 'message' | 'messageEn', string>> & {
  readonly quota: boolean;
  readonly confirmed: boolean;
};

export const keptBasis = (rows: readonly LegalBasisRow[]): readonly KeptBasis[] =>
  rows.map(({ code, basis, message, message_en: messageEn, quota, confirmed }) => ({ code, basis, message, messageEn, quota, confirmed }));

/** How the trial may be recorded; the most careful way that is allowed where nothing is said. */
export function recordingAllowed(rows: readonly LegalBasisRow[], asked: RecordingRule | null | undefined): RecordingRule | null {
  const allowed = rows.filter(({ about }) => about === 'RECORDING').flatMap(({ allows }) => allows?.split('|') ?? []);
  const wanted = asked ?? 'OFFICIAL_RECORD';
  return allowed.includes(wanted) ? wanted : null;
}
