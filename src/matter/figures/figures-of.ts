import type { ComputeEnvironment } from '../../hub/reading/reads.js';
import { isCoarse } from '../../hub/permissions/profile.js';
import { cellsOf } from './cells-of.js';
import type { CountedValue } from './counted-value.js';
import { VICTIM_FIELDS } from './figures-read.js';
import { type Asked, listsFor } from './list-of.js';
import { NOTES } from './figure-words.js';
import { type CountedStep, stepsOf } from './steps-of.js';
import { type CountedVictims, victimsOf } from './victims-of.js';

interface Raw {
  readonly asked: Asked;
  readonly total: number;
  readonly counted: readonly CountedValue[];
  readonly steps: readonly CountedStep[];
  readonly victims: readonly CountedVictims[];
}

/** What was added up for the caller, in order, with names, each cell with the list behind it. */
export function figuresOf(row: Readonly<Record<string, unknown>>, { plan }: Pick<ComputeEnvironment, 'plan'>) {
  const raw = row as unknown as Raw;
  const list = listsFor(raw.asked, plan.mayUse('Query.matters'));
  const by = (dimension: CountedValue['dimension']) => cellsOf(raw.counted, dimension, list);
  const counted = VICTIM_FIELDS.every((coordinate) => plan.counts(coordinate) !== 0n);
  const onlyYears = Object.entries(raw.asked).every(([name, value]) => value === null || name.startsWith('year'));
  const told = !counted ? NOTES.victimsClosed : onlyYears ? NOTES.victims : NOTES.victimsOfYearsOnly;
  return {
    total: raw.total,
    byStage: by('STAGE'),
    byYear: by('YEAR'),
    byFormerDistrict: by('FORMER_DISTRICT'),
    byCommune: isCoarse(plan.profile) ? null : by('COMMUNE'),
    byAgency: by('AGENCY'),
    byBorder: by('BORDER'),
    bySeriousness: by('SERIOUSNESS'),
    steps: stepsOf(raw.steps),
    victims: counted && onlyYears ? victimsOf(raw.victims) : null,
    note: `${NOTES.matters[0]} ${told[0]}`,
    noteEn: `${NOTES.matters[1]} ${told[1]}`,
  };
}
