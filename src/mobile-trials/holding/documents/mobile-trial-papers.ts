import { Field, ObjectType } from 'type-graphql';
import { type ComputeEnvironment, Reads, Rows } from '../../../hub/reading/reads.js';
import { decisionPaper } from './decision-paper.js';
import { minutesPaper } from './minutes-paper.js';
import { documentOf, OfficialDocument } from './official-document.js';
import type { Paper } from './paper.js';
import type { PaperFacts } from './paper-facts.js';
import { planPaper } from './plan-paper.js';

const NEEDS = [
  'matter_code',
  'offences',
  'court_name',
  'court_above',
  'accused',
  'planned_on',
  'venue_name',
  'venue_unit',
  'opinions',
  'plan',
] as const;

const paper = (made: (facts: PaperFacts, environment: ComputeEnvironment) => Paper | null) =>
  Reads({
    compute: {
      needs: NEEDS,
      run: (needs, environment) => {
        const written = made(needs as unknown as PaperFacts, environment);
        return written && documentOf(written);
      },
    },
  });

/** What the court signs about a mobile trial, made anew whenever it is asked for. */
@ObjectType({ description: 'Văn bản để Tòa án ký. What the court signs.' })
@Rows({ table: 'mobile_trials.papers', matter: 'matter_id', owner: 'organisation_id' })
export class MobileTrialPapers {
  @Field(() => OfficialDocument, { nullable: true, description: 'Biên bản họp liên ngành.' })
  @paper((facts, { knowledge, today }) => minutesPaper(facts, knowledge, today))
  readonly minutes?: OfficialDocument;

  @Field(() => OfficialDocument, { nullable: true, description: 'Dự thảo quyết định.' })
  @paper((facts, { knowledge, today }) => decisionPaper(facts, knowledge, today))
  readonly draftDecision?: OfficialDocument;

  @Field(() => OfficialDocument, { nullable: true, description: 'Kế hoạch; trống: chưa lập.' })
  @paper((facts, { knowledge, today }) => facts.plan && planPaper(facts, facts.plan, knowledge, today))
  readonly plan?: OfficialDocument;
}
