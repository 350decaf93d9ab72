import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { isHubError } from '../errors.js';
import { requestError } from '../request-error.js';
import { Cost } from './cost.js';
import type { Limits } from './limits.js';

/** Weighs an operation once its variables are known, before anything is asked of the database. */
export function costPlugin(limits: Limits): ApolloServerPlugin<BaseContext> {
  /** With which numbers an operation was found to be within the limits last: a document is parsed once and asked many times. */
  const fine = new WeakMap<OperationDefinitionNode, string>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        const numbers = JSON.stringify(Object.entries(request.variables ?? {}).map(weighed));
        if (!operation || fine.get(operation) === numbers) return;
        const definitions = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
        const fragments = new Map(definitions.map((one) => [one.name.value, one]));
        const variables = { ...defaults(operation), ...request.variables };
        try {
          new Cost({ schema, fragments: (name) => fragments.get(name), variables, limits }).check(operation);
          fine.set(operation, numbers);
        } catch (error) {
          throw isHubError(error) ? requestError(error) : error;
        }
      },
    }),
  };
}

/** All that a weight depends on: numbers, and what is given at all; null says as much as a number, for it takes the place of a default. */
const weighed = ([name, value]: readonly [string, unknown]): readonly unknown[] =>
  typeof value === 'number' || value === null ? [name, value] : [name];

function defaults(operation: OperationDefinitionNode): Record<string, unknown> {
  const given = operation.variableDefinitions ?? [];
  return Object.fromEntries(
    given.flatMap(({ variable, defaultValue }): [string, unknown][] => {
      if (defaultValue?.kind === Kind.INT) return [[variable.name.value, Number(defaultValue.value)]];
      return defaultValue?.kind === Kind.STRING ? [[variable.name.value, defaultValue.value]] : [];
    }),
  );
}
