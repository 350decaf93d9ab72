import type { AggregateRead } from '../../hub/reading/aggregate-read.js';

const YEAR = 'Matter.openedOn';
const PLACE = 'Matter.place';
const HOLDER = 'Matter.ledBy';
const BORDER = 'Participant:BORDER_GUARD';
const SERIOUSNESS = 'CriminalCase.seriousness';

/** The coordinate whose right each filter takes. */
export const FILTERED_BY = {
  yearFrom: YEAR,
  yearTo: YEAR,
  stage: 'Matter.stage',
  place: PLACE,
  heldBy: HOLDER,
  border: BORDER,
  seriousness: SERIOUSNESS,
} as const;

/** What tells of a victim that is counted. */
export const VICTIM_FIELDS = ['Matter.victims', 'Victim.status', 'Victim.receivedOn', 'Victim.sex', 'Victim.ageBand'] as const;

/** The ends of the steps, each with the container that tells of it. */
const TIP = ['Matter.crimeTips', 'CrimeTip.receivedOn'];
const INITIATION = ['Matter.criminalCase', 'CriminalCase.initiatedOn'];
const CONCLUSION = ['CriminalCase.conclusion', 'Conclusion.issuedOn'];
const INDICTMENT = ['Prosecution.indictment', 'Indictment.issuedOn'];
const REGISTRATION = ['Matter.trial', 'Trial.registeredOn'];
const JUDGMENT = ['Trial.judgment', 'Judgment.pronouncedOn'];
const FORCE = ['Matter.legalEffect', 'LegalEffect.effectiveOn'];

/** How figures are read: what is counted under which right, in the order in which the function takes it. */
export const figuresRead: AggregateRead = {
  type: 'Figures',
  from: 'matter.figures',
  opens: [
    [YEAR],
    [PLACE],
    [HOLDER],
    ['Matter.participants', BORDER],
    [SERIOUSNESS],
    VICTIM_FIELDS.map((coordinate) => `#${coordinate}`),
    [...TIP, ...INITIATION],
    [...INITIATION, ...CONCLUSION],
    [...CONCLUSION, ...INDICTMENT],
    [...INDICTMENT, ...REGISTRATION],
    [...REGISTRATION, ...JUDGMENT],
    [...JUDGMENT, ...FORCE],
  ],
  filters: Object.fromEntries(Object.entries(FILTERED_BY).map(([name, coordinate]) => [`filter.${name}`, coordinate])),
  parameters: [
    '@organisations',
    '@area',
    '@reach',
    '@needsVictim',
    '@coarse',
    '@today',
    '@visible',
    '@open',
    'filter.yearFrom:int',
    'filter.yearTo:int',
    'filter.stage:text[]',
    'filter.place:text',
    'filter.heldBy:text',
    'filter.border:boolean',
    'filter.seriousness:text',
  ],
};
