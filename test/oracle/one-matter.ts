import { getNamedType, getNullableType, isListType } from 'graphql';
import { everyField, type Selected } from './select.js';

/** POLICY §3 on `*`: exactly one singular root that reaches one matter; no list, no second root, no alias beside it. */
export function reachesOneMatter(roots: readonly Selected[]): boolean {
  const [root, ...others] = roots.filter((selected) => !selected.name.startsWith('__'));
  if (!root || others.length > 0 || isMany(root)) return false;
  return !everyField(Object.values(root.below).flat()).some(isOtherMatter);
}

/** Every field of type Matter below the root reaches a second one. */
export const isOtherMatter = (selected: Selected): boolean => getNamedType(selected.type).name === 'Matter';

const isMany = (selected: Selected): boolean =>
  isListType(getNullableType(selected.type)) || getNamedType(selected.type).name.endsWith('Connection');
