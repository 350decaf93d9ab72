import type { GraphQLSchema } from 'graphql';
import type { OrganisationDirectory } from '../hub/identity/organisation-directory.js';
import type { Intake } from '../hub/intake/intake.js';
import type { AnyNoun, References } from '../hub/intake/noun.js';
import type { NamingRegister } from './naming-register.js';

/** What a file of facts passes through: the same door, the same input types and the same references as the mutations. */
export interface ImportDoor {
  readonly intake: Pick<Intake, 'take'>;
  readonly schema: GraphQLSchema;
  readonly nouns: readonly AnyNoun[];
  readonly directory: OrganisationDirectory;
  /** Fresh ones: they remember every code that they looked up. */
  readonly references: () => References;
  readonly register: () => Promise<NamingRegister>;
  readonly today: () => string;
}
