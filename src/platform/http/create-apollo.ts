import { ApolloServer, type ApolloServerOptionsWithSchema, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { formatError } from '../format-error.js';
import { log } from '../log.js';
import { requestId } from '../request-id.js';
import { costPlugin } from './cost-plugin.js';
import { limitRule } from './limit-rule.js';
import type { Limits } from './limits.js';

type Stringify = NonNullable<ApolloServerOptionsWithSchema<BaseContext>['stringifyResult']>;

export interface ApolloParts<C extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly plugins: readonly ApolloServerPlugin<C>[];
  readonly limits: Limits;
  readonly stringifyResult?: Stringify | undefined;
}

/** Apollo without anything that reports, caches, instruments or leaves: it parses, validates and hands over. */
export function createApollo<C extends BaseContext>({ schema, plugins, limits, stringifyResult }: ApolloParts<C>): ApolloServer<C> {
  return new ApolloServer<C>({
    schema,
    nodeEnv: 'production',
    introspection: true, // everybody who gets this far has a token
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false, // the process has its own order of closing; two would leave the database behind
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: 20 },
    validationRules: [limitRule(limits)],
    formatError,
    logger,
    ...(stringifyResult && { stringifyResult }),
    plugins: [...disabled.map((plugin) => plugin()), costPlugin(limits), ...plugins],
  });
}

const disabled = [
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginCacheControlDisabled,
];

/** Apollo's own lines may quote an error, and an error may quote a value: only that there was one is logged. */
const note = (level: 'warn' | 'error') => () => log(level, 'apollo', { requestId: requestId() });
const logger = { debug: () => undefined, info: () => undefined, warn: note('warn'), error: note('error') };
