import type { Slice } from '../../hub/intake/slice.js';
import { Shelter } from './shelter.entity.js';
import { shelter } from './shelter.noun.js';
import { socialAffairsPermissions } from './social-affairs.permissions.js';
import { SocialAffairsMatter } from './social-affairs-matter.js';
import { Support } from './support.entity.js';
import { support } from './support.noun.js';
import { VictimCareResolver } from './victim-care.resolver.js';
import { VictimConsent } from './victim-consent.entity.js';
import { victimConsent } from './victim-consent.noun.js';
import { VictimConsentResolver } from './victim-consent.resolver.js';
import { VictimHome } from './victim-home.entity.js';
import { victimHome } from './victim-home.noun.js';
import { VictimHomeResolver } from './victim-home.resolver.js';
import { VictimIdentification } from './victim-identification.entity.js';
import { victimIdentification } from './victim-identification.noun.js';
import { VictimReturn } from './victim-return.entity.js';
import { victimReturn } from './victim-return.noun.js';
import { Victim } from './victim.entity.js';
import { victim } from './victim.noun.js';
import { VictimResolver } from './victim.resolver.js';
import { victimWishesPermissions } from './victim-wishes.permissions.js';

/** What social affairs give to the hub. */
export const socialAffairs: Slice = {
  agency: 'social-affairs',
  resolvers: [VictimResolver, VictimCareResolver, VictimHomeResolver, VictimConsentResolver],
  types: [SocialAffairsMatter],
  entities: [Victim, VictimIdentification, Support, Shelter, VictimReturn, VictimHome, VictimConsent],
  nouns: [victim, victimIdentification, support, shelter, victimReturn, victimHome, victimConsent],
  permissions: { ...socialAffairsPermissions, ...victimWishesPermissions },
};
