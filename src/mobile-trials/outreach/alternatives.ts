import { Field, ObjectType } from 'type-graphql';
import { type ComputeEnvironment, type ComputeRead, Reads, Rows } from '../../hub/reading/reads.js';
import { eligibilityOf } from '../gates/eligibility-of.js';
import { GATE_NEEDS } from '../gates/mobile-trial-eligibility.js';
import { notSuitablePaper } from '../holding/documents/not-suitable-paper.js';
import { documentOf, OfficialDocument } from '../holding/documents/official-document.js';
import type { CaseFacts } from '../holding/documents/paper-facts.js';
import { OutreachCheck } from './outreach-check.entity.js';

const PAPER_NEEDS = ['matter_code', 'offences', 'court_name', 'court_above', 'accused'] as const;
const NEEDS: Omit<ComputeRead, 'run'> = { ...GATE_NEEDS, needs: [...GATE_NEEDS.needs, ...PAPER_NEEDS] };

/** The page for the file; none where nothing stands against the trial, or no court has the case. */
function notSuitable(needs: Readonly<Record<string, unknown>>, environment: ComputeEnvironment) {
  const facts = needs as unknown as CaseFacts;
  const { reasons } = eligibilityOf(needs, environment);
  if (reasons.length === 0 || facts.court_name === null) return null;
  return documentOf(notSuitablePaper(facts, reasons, environment.knowledge, environment.today));
}

const SEAT = {
  message: 'Xét xử công khai tại trụ sở Tòa án luôn thực hiện được khi vụ án được đưa ra xét xử, trừ phần phải xử kín.',
  messageEn: 'A trial at the seat is always possible once the case is tried; closed where it has to be.',
};

/** What still serves where a mobile trial is not open: the trial at the seat, a checked text, and a page for the file. */
@ObjectType({ description: 'Những gì vẫn làm được khi không xét xử lưu động. What still serves without a mobile trial.' })
@Rows({ table: 'mobile_trials.without_road', matter: 'matter_id' })
export class MobileTrialAlternatives {
  @Field(() => String, { nullable: true })
  @Reads({ compute: { needs: ['matter_code'], run: () => SEAT.message } })
  readonly trialAtTheSeat?: string;

  @Field(() => String, { nullable: true })
  @Reads({ compute: { needs: ['matter_code'], run: () => SEAT.messageEn } })
  readonly trialAtTheSeatEn?: string;

  @Field(() => [OutreachCheck], { nullable: true, description: 'Các văn bản đã được rà soát; nên dùng văn bản được công bố.' })
  @Reads({ many: { on: { matter_id: 'matter_id' }, orderBy: ['recorded_from', 'id'], rowsShown: true } })
  readonly outreachTexts?: readonly OutreachCheck[];

  @Field(() => OfficialDocument, {
    nullable: true,
    description: 'Văn bản nêu lý do, trong phạm vi bạn được biết; trống: không có gì cản trở.',
  })
  @Reads({ compute: { ...NEEDS, run: notSuitable } })
  readonly notSuitable?: OfficialDocument;
}
