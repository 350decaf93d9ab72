import type { OperationDefinitionNode, ValidationRule } from 'graphql';
import { HubError } from '../errors.js';
import type { Limits } from './limits.js';
import { type Measure, Measurer } from './measure.js';
import './limit-messages.js';

const measured = ['depth', 'introspectionDepth', 'aliases', 'directives', 'roots'] as const satisfies readonly (keyof Limits &
  keyof Measure)[];

/** Refuses an operation that is over a limit which can be told from its text alone. */
export function limitRule(limits: Limits): ValidationRule {
  return (context) => {
    const measurer = new Measurer((name) => context.getFragment(name));
    return {
      OperationDefinition(operation) {
        const measure = measurer.measure(operation);
        for (const name of measured) {
          if (measure[name] > limits[name]) context.reportError(over(name, measure[name], limits[name], operation));
        }
        return undefined;
      },
    };
  };
}

function over(name: (typeof measured)[number], actual: number, limit: number, operation: OperationDefinitionNode): HubError {
  const key = name === 'introspectionDepth' ? 'depth' : name;
  return new HubError('TOO_EXPENSIVE', `limits.${key}`, { actual, limit }, undefined, { nodes: operation });
}
