import { Field, InputType, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { Amount } from '../../platform/scalars/index.js';
import { BudgetSource } from './holding-words.js';

@InputType({ description: 'Một khoản kinh phí. An amount by its source.' })
export class BudgetLine {
  @Field(() => BudgetSource)
  readonly source!: BudgetSource;

  @Field(() => Amount)
  readonly amount!: number;
}

@ObjectType({ description: 'Kinh phí từ một nguồn. What a source pays.' })
export class BudgetShare {
  @Field(() => BudgetSource, { nullable: true })
  @Reads({ column: 'source' })
  readonly source?: BudgetSource;

  @Field(() => Amount, { nullable: true })
  @Reads({ column: 'amount' })
  readonly amount?: number;
}

export interface KeptBudget {
  readonly source: BudgetSource;
  readonly amount: number;
}

/** One line for each source, in the order of the sources. */
export function budgetOf(lines: readonly BudgetLine[] | null | undefined): readonly KeptBudget[] {
  return (Object.keys(BudgetSource) as BudgetSource[]).flatMap((source) => {
    const own = (lines ?? []).filter((line) => line.source === source);
    return own.length === 0 ? [] : [{ source, amount: own.reduce((sum, { amount }) => sum + amount, 0) }];
  });
}
