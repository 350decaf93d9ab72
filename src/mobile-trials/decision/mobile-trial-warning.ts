import { Field, ObjectType } from 'type-graphql';
import { type ComputeRead, Reads } from '../../hub/reading/reads.js';
import { GATE_NEEDS } from '../gates/mobile-trial-eligibility.js';
import { Office } from '../gates/office.js';
import { warningsOf } from './warnings-of.js';

/** A gate that was open when the trial was decided and is open no longer. */
@ObjectType({ description: 'Điều kiện không vướng khi quyết định mà nay vướng hoặc chưa rõ. A gate that has closed since the decision.' })
export class MobileTrialWarning {
  @Field(() => String, { nullable: true, description: 'UNDISCLOSED: lý do không thuộc phạm vi bạn được biết.' })
  @Reads({ column: 'rule' })
  readonly rule?: string;

  @Field(() => String, { nullable: true, description: 'Câu tiếng Việt.' })
  @Reads({ column: 'message' })
  readonly message?: string;

  @Field(() => String, { nullable: true, description: 'The same in English.' })
  @Reads({ column: 'messageEn' })
  readonly messageEn?: string;

  @Field(() => Office, { nullable: true, description: 'Cơ quan cần hỏi. Whom to ask.' })
  @Reads({ column: 'ask' })
  readonly ask?: Office | null;
}

/** Worked out when it is read: up to the morning of the trial every gate counts anew. */
export const WARNED: { readonly compute: ComputeRead } = {
  compute: { needs: ['facts', 'agreed_on', 'agreed_unit', 'gates_by_year'], guarded: GATE_NEEDS.guarded ?? {}, run: warningsOf },
};
