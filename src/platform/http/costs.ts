import { Extensions } from 'type-graphql';

/** What a field itself comes to in cells, whatever is chosen below it: it reads far more rows than it answers. */
export const Costs = (cells: number) => Extensions({ costs: cells });
