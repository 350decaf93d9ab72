import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { Kind } from 'graphql';
import { isHubError } from '../errors.js';
import { requestError } from '../request-error.js';
import { Cost } from './cost.js';
import type { Limits } from './limits.js';

/** Weighs an operation once its variables are known, before anything is asked of the database. */
export function costPlugin(limits: Limits): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request }) => {
        const definitions = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
        const fragments = new Map(definitions.map((one) => [one.name.value, one]));
        const variables = { ...defaults(operation), ...request.variables };
        try {
          if (operation) new Cost({ schema, fragments: (name) => fragments.get(name), variables, limits }).check(operation);
        } catch (error) {
          throw isHubError(error) ? requestError(error) : error;
        }
      },
    }),
  };
}

type Operation = import('graphql').OperationDefinitionNode | undefined;

function defaults(operation: Operation): Record<string, unknown> {
  const given = operation?.variableDefinitions ?? [];
  return Object.fromEntries(
    given.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
}
