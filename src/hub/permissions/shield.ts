import { createRequire } from 'node:module';
import util from 'node:util';
import type { GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import type { IRules } from 'graphql-shield';
import { forbidden } from '../../platform/errors.js';
import '../reading/messages.js';
import type { Caller } from '../identity/caller.js';
import type { Plan } from './plan.js';

// graphql-shield still asks `util` for a function that Node 24 no longer has.
Object.assign(util, { isUndefined: (util as { isUndefined?: unknown }).isUndefined ?? ((value: unknown) => value === undefined) });
const require = createRequire(import.meta.url);
const { shield, rule, allow } = require('graphql-shield') as typeof import('graphql-shield');
const { applyMiddleware } = require('graphql-middleware') as typeof import('graphql-middleware');

interface Asking {
  readonly caller: Caller;
}

type PlanFor = (caller: Caller) => Plan;

/**
 * The skin over what graphql-js resolves: commands and what they show. Generated from the same tables as the plan. A command is refused
 * to a role that may not give it; a value in a field that is closed to the caller in every case is stopped, should one ever be there.
 */
export function withShield(schema: GraphQLSchema, planFor: PlanFor): GraphQLSchema {
  const rules: Record<string, unknown> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    rules[type.name] = rulesOf(schema, type, planFor);
  }
  return applyMiddleware(schema, shield(rules as IRules, { fallbackRule: allow, allowExternalErrors: true, debug: true }));
}

function rulesOf(schema: GraphQLSchema, type: GraphQLObjectType, planFor: PlanFor) {
  const isCommand = type === schema.getMutationType();
  const guard = guardian(planFor);
  const fields = Object.keys(type.getFields()).map((name) => {
    const coordinate = `${type.name}.${name}`;
    // What a router asks of a subgraph: its entities are guarded field by field.
    if (name.startsWith('_')) return [name, allow] as const;
    if (isCommand || type === schema.getQueryType()) return [name, guard(coordinate, (plan) => plan.mayUse(coordinate))] as const;
    if (type.extensions.page === true) return [name, allow] as const;
    return [name, guard(coordinate, (plan, parent, info) => isEmpty(parent, info) || plan.everOpen(coordinate))] as const;
  });
  return Object.fromEntries(fields);
}

type Passes = (plan: Plan, parent: unknown, info: GraphQLResolveInfo) => boolean;

/** Synchronous and never cached by shield: a rule that awaits would break every batch behind it. */
const guardian = (planFor: PlanFor) => (coordinate: string, passes: Passes) =>
  rule({ cache: 'no_cache' })((parent: unknown, _args: unknown, { caller }: Asking, info: GraphQLResolveInfo) =>
    passes(planFor(caller), parent, info) ? true : forbidden('reading.closed', { coordinate }),
  );

const isEmpty = (parent: unknown, info: GraphQLResolveInfo): boolean =>
  ((parent as Record<string, unknown> | null)?.[String(info.path.key)] ?? null) === null;
