import { type GraphQLInputType, type GraphQLSchema } from 'graphql';
import type { AgencyWord } from '../hub/identity/agency.js';
import type { AnyNoun, Report } from '../hub/intake/noun.js';
import { badInput, forbidden } from '../platform/errors.js';
import { coerceInput } from './coerce-input.js';
import './messages.js';

export interface ReadFact {
  readonly noun: AnyNoun;
  readonly input: Report;
}

/** The facts that an agency may put into a file, by the name of the mutation, with the type that reads them. */
export class Facts {
  readonly #nouns: ReadonlyMap<string, AnyNoun>;
  readonly #types: ReadonlyMap<string, GraphQLInputType>;

  constructor(schema: GraphQLSchema, nouns: readonly AnyNoun[]) {
    const mutations = schema.getMutationType()?.getFields() ?? {};
    this.#nouns = new Map(nouns.map((noun) => [noun.mutation, noun]));
    this.#types = new Map(
      Object.entries(mutations).flatMap(([name, { args }]) => args.filter((arg) => arg.name === 'input').map((arg) => [name, arg.type])),
    );
  }

  /** The noun behind a name and the type of its input; refused where another agency reports it. */
  find(fact: unknown, agency: AgencyWord): { readonly noun: AnyNoun; readonly type: GraphQLInputType } {
    if (typeof fact !== 'string' || fact === '') throw badInput('import.no-fact', {}, ['fact']);
    const [noun, type] = [this.#nouns.get(fact), this.#types.get(fact)];
    if (!noun || !type) throw badInput('import.unknown-fact', {}, ['fact']);
    if (noun.agency !== agency) throw forbidden('intake.other-agency', {}, ['fact']);
    return { noun, type };
  }

  read(fact: unknown, input: unknown, agency: AgencyWord): ReadFact {
    const { noun, type } = this.find(fact, agency);
    return { noun, input: coerceInput(input, type) as Report };
  }
}
