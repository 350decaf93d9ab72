import type { Slice } from '../../hub/intake/slice.js';
import { BorderCase } from './border-case.entity.js';
import { borderCase } from './border-case.noun.js';
import { BorderCaseResolver } from './border-case.resolver.js';
import { borderGuardPermissions } from './border-guard.permissions.js';
import { BorderGuardMatter } from './border-guard-matter.js';
import { Handover } from './handover.entity.js';
import { handover } from './handover.noun.js';
import { HandoverResolver } from './handover.resolver.js';
import { Interception } from './interception.entity.js';
import { interception } from './interception.noun.js';
import { InterceptionResolver } from './interception.resolver.js';
import { RescuedPerson } from './rescued-person.entity.js';
import { rescuedPerson } from './rescued-person.noun.js';
import { RescuedPersonResolver } from './rescued-person.resolver.js';

/** What the border guard gives to the hub. */
export const borderGuard: Slice = {
  agency: 'border-guard',
  resolvers: [InterceptionResolver, BorderCaseResolver, HandoverResolver, RescuedPersonResolver],
  types: [BorderGuardMatter],
  entities: [Interception, BorderCase, Handover, RescuedPerson],
  nouns: [interception, borderCase, handover, rescuedPerson],
  permissions: borderGuardPermissions,
};
