import { defineNoun, type EventKind } from '../../hub/intake/noun.js';
import { conflict } from '../../platform/errors.js';
import { bodyOf } from './body-of.js';
import { clearlyBefore } from './clearly-before.js';
import { DecideInvestigation } from './decide-investigation.input.js';
import { requireCause, requireCharge, requireParts } from './decision-rules.js';
import { keyOfEarlier, quotable } from './earlier-fact.js';
import { InvestigationDecision, type InvestigationDecisionKind } from './investigation-decision.entity.js';
import { onlyKnown } from './only-known.js';
import { requireCase } from './require-case.js';

const EVENT = {
  SUSPEND: { kind: 'INVESTIGATION_SUSPENDED', summary: 'Tạm đình chỉ điều tra', summaryEn: 'Investigation suspended' },
  RESUME: { kind: 'INVESTIGATION_RESUMED', summary: 'Phục hồi điều tra', summaryEn: 'Investigation resumed' },
  DISCONTINUE: { kind: 'INVESTIGATION_DISCONTINUED', summary: 'Đình chỉ điều tra', summaryEn: 'Investigation discontinued' },
  EXTEND: { kind: 'INVESTIGATION_EXTENDED', summary: 'Gia hạn điều tra', summaryEn: 'Investigation extended' },
  WANTED: { kind: 'ACCUSED_WANTED', summary: 'Truy nã bị can', summaryEn: 'Accused wanted' },
  FOUND: { kind: 'ACCUSED_FOUND', summary: 'Bắt được bị can bị truy nã hoặc đình nã', summaryEn: 'Wanted accused found' },
  JOIN_CASES: { kind: 'CASES_JOINED', summary: 'Nhập vụ án', summaryEn: 'Cases joined' },
  SPLIT_CASE: { kind: 'CASE_SPLIT', summary: 'Tách vụ án', summaryEn: 'Case split' },
  TRANSFER: { kind: 'CASE_TRANSFERRED', summary: 'Chuyển vụ án để điều tra', summaryEn: 'Case transferred to another body' },
} as const satisfies Record<InvestigationDecisionKind, EventKind>;

const LINK = { JOIN_CASES: 'JOINED', SPLIT_CASE: 'SPLIT' } as const;

const linksOf = ({ kind, otherMatter }: DecideInvestigation) =>
  otherMatter && (kind === 'JOIN_CASES' || kind === 'SPLIT_CASE') ? [{ kind: LINK[kind], code: otherMatter }] : [];

export const investigationDecision = defineNoun<DecideInvestigation, InvestigationDecision>({
  type: 'InvestigationDecision',
  entity: InvestigationDecision,
  agency: 'police',
  mutation: 'decideInvestigation',
  input: DecideInvestigation,
  kinds: Object.values(EVENT),

  async describe(input, references) {
    requireParts(input);
    const { kind, charge, chargeSourceId, recipient } = input;
    const day = input.decidedOn ?? null;
    const chargeKey = await keyOfEarlier({ document: charge, sourceId: chargeSourceId, day, path: 'charge' }, references);
    return {
      kind: EVENT[kind].kind,
      occurredOn: day,
      row: {
        kind,
        chargeKey,
        until: input.until ?? null,
        recipientId: recipient ? await bodyOf('POLICE', recipient, references, 'recipient') : null,
        otherMatterCode: input.otherMatter ?? null,
        reason: input.reason ?? null,
      },
      details: onlyKnown({ chargeKey, until: input.until }),
      quotes: quotable(charge),
      names: recipient ? [recipient] : [],
      links: linksOf(input),
    };
  },

  async check({ row, occurredOn }, own) {
    await requireCase(own, occurredOn, 'decidedOn');
    if (row.chargeKey) await requireCharge(own, row.chargeKey, occurredOn);
    if (row.kind) await requireCause(own, row.kind, row.chargeKey ?? null, occurredOn);
    if (clearlyBefore(row.until, occurredOn)) throw conflict('police.until-before-decision', {}, ['until']);
  },
});
