import type { Withheld } from '../../api/ask.js';
import { useWords } from '../../app/language.js';
import { WithheldNote } from '../../shown/withheld-note.js';
import { trialWords } from './words.js';

/** How what may be kept back is called here, by the field that tells it. */
const NAMES = {
  'Matter.mobileTrialProposals': 'keptProposals',
  'Matter.mobileTrialOpinions': 'keptOpinions',
  'MobileTrialProposal.reasons': 'keptReasons',
  'MobileTrialProposal.venueClearances': 'keptClearances',
  'MobileTrialPlan.panel': 'keptPanel',
  'MobileTrialPlan.tasks': 'keptTasks',
  'MobileTrialReport.totalCost': 'keptCosts',
  'MobileTrialEligibility.gates': 'gatesKept',
} as const;

interface Properties {
  readonly withheld: readonly Withheld[];
  /** Fields that show nothing: only of these is it said why. */
  readonly missing: readonly string[];
}

/** What is not shown here to this role, why, and whom to ask. */
export function Kept({ withheld, missing }: Properties) {
  const words = useWords(trialWords);
  const told = withheld.filter(({ coordinate }) => Object.hasOwn(NAMES, coordinate) && missing.includes(coordinate));
  if (told.length === 0) return null;
  return (
    <div className="trial-kept">
      {told.map((one) => (
        <WithheldNote key={one.coordinate} withheld={one} named={words[NAMES[one.coordinate as keyof typeof NAMES]]} />
      ))}
    </div>
  );
}
