import { registerEnumType } from 'type-graphql';
import type { OfficeName } from './office-of.js';

export const GateState = { OPEN: 'OPEN', CLOSED: 'CLOSED', UNKNOWN: 'UNKNOWN' } as const;
export type GateState = keyof typeof GateState;
registerEnumType(GateState, {
  name: 'GateState',
  description: 'OPEN: không vướng; CLOSED: vướng; UNKNOWN: chưa rõ, được tính như vướng. UNKNOWN counts as closed.',
});

export const RuleGround = { LAW: 'LAW', OUR_CHOICE: 'OUR_CHOICE' } as const;
export type RuleGround = keyof typeof RuleGround;
registerEnumType(RuleGround, {
  name: 'RuleGround',
  description: 'LAW: theo pháp luật; OUR_CHOICE: lựa chọn của trung tâm, tỉnh có thể đổi. What a rule rests on.',
});

/** One gate as it stands for a caller, in the words of its rule. */
export interface Gate {
  readonly rule: string;
  readonly state: GateState;
  readonly ground: RuleGround | null;
  readonly basis: string | null;
  readonly confirmed: boolean | null;
  readonly message: string;
  readonly messageEn: string;
  readonly liftedBy: OfficeName | null;
  readonly ask: OfficeName | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}
