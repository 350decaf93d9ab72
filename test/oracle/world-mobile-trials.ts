import { addFact, bodyOf, type Making, places } from './world-fact.js';
import type { Times } from './world-facts.js';
import type { Row } from './world.js';

const ASKED = [
  ['PROCURACY', 'PROSECUTION'],
  ['POLICE', 'SECURITY'],
  ['SOCIAL_AFFAIRS', 'VICTIM_INTEREST'],
  ['COURTS', 'VENUE'],
] as const;

/** Somebody proposes to try the case on the road; some are asked, some answer, some sign. */
export function addProposals(making: Making, times: Times): void {
  const { loom } = making;
  const { random } = loom;
  const day = (): Row[string] => random.pick([null, '2026-06-10', '2026-07-01']);
  times(2, () => {
    const about = { planned_on: day(), venue_place_id: random.pick(places(loom)) };
    const seen = {
      rules_version: random.pick([null, 'a1']),
      gates_digest: 'b2',
      gates_seen: random.pick([[], [{ rule: 'COUNSEL', state: 'OPEN' }]]),
    };
    const proposal = addFact(making, 'mobile_trials.proposal', random.pick(['COURTS', 'PROCURACY']), 'MOBILE_TRIAL_PROPOSED', {
      ...about,
      ...seen,
      instance: 'FIRST',
      court_id: bodyOf(loom, 'COURTS'),
      mode: random.pick(['MOBILE', 'ONLINE_MOBILE']),
      reasons: random.pick([null, loom.text('Lý do')]),
      weights: [{ kind: 'METHOD', weight: 25 }],
    });
    for (const [agency, capacity] of random.some(ASKED, 0.6)) addOpinion(making, proposal, agency, capacity, about);
    if (random.chance(0.4))
      addFact(making, 'mobile_trials.venue_clearance', 'SOCIAL_AFFAIRS', 'MOBILE_TRIAL_VENUE_CLEARED', {
        proposal_id: proposal.id,
        venue_place_id: places(loom)[1],
        cleared: random.chance(0.5),
      });
    const rounds = random.int(0, 2);
    for (let round = 1; round <= rounds; round += 1) addRound(making, proposal, round, { ...about, ...seen });
  });
}

function addOpinion(making: Making, proposal: Row, agency: string, capacity: string, about: Row): void {
  const { loom } = making;
  const { random } = loom;
  const position = random.pick([null, 'ACCEPT', 'REFUSE']);
  const opinion = addFact(making, 'mobile_trials.opinion', agency, 'MOBILE_TRIAL_OPINION_GIVEN', {
    ...about,
    proposal_id: proposal.id,
    capacity,
    position,
    reasons: position && loom.text('Ý kiến'),
    conditions: random.pick([null, ['một', 'hai']]),
    closing: null,
    on_behalf_of_id: random.pick([null, bodyOf(loom, 'POLICE')]),
  });
  if (position !== 'REFUSE' || random.chance(0.5)) return;
  addFact(making, 'mobile_trials.opinion_answer', 'COURTS', 'MOBILE_TRIAL_OPINION_ANSWERED', {
    opinion_id: opinion.id,
    opinion_version: opinion.version,
    answer: loom.text('Trả lời'),
  });
}

/** One signature or two; an old version of a signature is never counted. */
function addRound(making: Making, proposal: Row, round: number, about: Row): void {
  const { loom } = making;
  const { random } = loom;
  const act = random.pick(['HOLD', 'HOLD', 'MOVE', 'REFUSE', 'WITHDRAW']);
  const signatures = random.int(1, 2);
  for (let signature = 1; signature <= signatures; signature += 1) {
    addFact(making, 'mobile_trials.decision', 'COURTS', 'MOBILE_TRIAL_DECIDED', {
      ...about,
      proposal_id: proposal.id,
      round,
      signature,
      act,
      signed_as: signature === 1 ? 'CHIEF' : 'PRESIDING_JUDGE',
      reasons: loom.text('Vì'),
      venue_id: null,
      trial_decision_number: random.pick([null, '3/2026/QĐXXST-HS']),
    });
  }
}
