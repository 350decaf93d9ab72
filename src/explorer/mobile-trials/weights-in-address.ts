import type { GroundWeight } from '../generated/operations.js';
import { DEFAULT_WEIGHTS, GROUNDS, type Weights } from './ground-kinds.js';

/** The weights as they stand in an address, METHOD.40-MATERIAL.0; those that are as they always are do not stand in it. */
export function weightsText(weights: Weights): string | undefined {
  const changed = GROUNDS.filter(({ kind, weight }) => weights[kind] !== weight).map(({ kind }) => `${kind}.${weights[kind]}`);
  return changed.length > 0 ? changed.join('-') : undefined;
}

/** Reads them again; whatever is no ground, or no whole number from 0 to 100, is as if it were not there. */
export function weightsOf(text: string | undefined): Weights {
  const said = (text ?? '').split('-').flatMap((part) => {
    const [, kind = '', weight = ''] = /^([A-Z_]+)\.(\d{1,3})$/.exec(part) ?? [];
    return Object.hasOwn(DEFAULT_WEIGHTS, kind) && Number(weight) <= 100 ? [[kind, Number(weight)] as const] : [];
  });
  return { ...DEFAULT_WEIGHTS, ...Object.fromEntries(said) };
}

/** What the hub is asked with: all six, so that an answer can be worked out again from its address. */
export const weightsAsked = (weights: Weights): GroundWeight[] => GROUNDS.map(({ kind }) => ({ kind, weight: weights[kind] }));

/** Nothing can be ranked by nothing. */
export const isNothing = (weights: Weights): boolean => GROUNDS.every(({ kind }) => weights[kind] === 0);
