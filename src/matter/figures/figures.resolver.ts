import { Arg, Query, Resolver } from 'type-graphql';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Costs } from '../../platform/http/costs.js';
import { FigureFilter } from './figure-filter.input.js';
import { Figures } from './figures.js';
import { figuresRead } from './figures-read.js';

@Resolver()
export class FiguresResolver {
  @Query(() => Figures, {
    nullable: true,
    description: 'Số liệu trong phạm vi quyền của bạn. Figures over the matters that exist for you, under your rights.',
  })
  @Costs(10_000)
  @Reads({ aggregate: figuresRead })
  figures(@Arg('filter', () => FigureFilter, { nullable: true }) _filter?: FigureFilter): null {
    return declared();
  }
}
