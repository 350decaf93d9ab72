import { Arg, Query, Resolver } from 'type-graphql';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { FigureFilter } from './figure-filter.input.js';
import { Figures } from './figures.js';

const YEAR = 'Matter.openedOn';
const PLACE = 'Matter.place';
const HOLDER = 'Matter.ledBy';
const BORDER = 'Participant:BORDER_GUARD';
const SERIOUSNESS = 'CriminalCase.seriousness';

/** The ends of the steps, each with the container that tells of it. */
const TIP = ['Matter.crimeTips', 'CrimeTip.receivedOn'];
const INITIATION = ['Matter.criminalCase', 'CriminalCase.initiatedOn'];
const CONCLUSION = ['CriminalCase.conclusion', 'Conclusion.issuedOn'];
const INDICTMENT = ['Prosecution.indictment', 'Indictment.issuedOn'];
const REGISTRATION = ['Matter.trial', 'Trial.registeredOn'];
const JUDGMENT = ['Trial.judgment', 'Judgment.pronouncedOn'];
const FORCE = ['Matter.legalEffect', 'LegalEffect.effectiveOn'];

@Resolver()
export class FiguresResolver {
  @Query(() => Figures, {
    nullable: true,
    description: 'Số liệu trong phạm vi quyền của bạn. Figures over the matters that exist for you, under your rights.',
  })
  @Reads({
    aggregate: {
      type: 'Figures',
      from: 'matter.figures',
      opens: [
        [YEAR],
        [PLACE],
        [HOLDER],
        ['Matter.participants', BORDER],
        [SERIOUSNESS],
        ['#Matter.victims', '#Victim.status', '#Victim.receivedOn', '#Victim.sex', '#Victim.ageBand'],
        [...TIP, ...INITIATION],
        [...INITIATION, ...CONCLUSION],
        [...CONCLUSION, ...INDICTMENT],
        [...INDICTMENT, ...REGISTRATION],
        [...REGISTRATION, ...JUDGMENT],
        [...JUDGMENT, ...FORCE],
      ],
      filters: {
        'filter.yearFrom': YEAR,
        'filter.yearTo': YEAR,
        'filter.place': PLACE,
        'filter.heldBy': HOLDER,
        'filter.border': BORDER,
        'filter.seriousness': SERIOUSNESS,
      },
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
    },
  })
  figures(@Arg('filter', () => FigureFilter, { nullable: true }) _filter?: FigureFilter): null {
    return declared();
  }
}
