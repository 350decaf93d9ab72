import { type DocumentNode, visit } from 'graphql';
import { HubError } from '../../platform/errors.js';
import './messages.js';

/** PostgreSQL cuts longer names silently, and two answers would become one. */
const LONGEST = 63;
/** The trail keeps the name of an operation, and keeps it for good. */
const LONGEST_OPERATION = 100;

/** Before anything is written or read: a command must not be carried out and then have no answer. */
export function checkNames(document: DocumentNode): void {
  if (fine.has(document)) return;
  visit(document, {
    OperationDefinition({ name }) {
      if (name && name.value.length > LONGEST_OPERATION) {
        throw new HubError('BAD_USER_INPUT', 'reading.operation-name-too-long', {}, undefined, { nodes: name, status: 400 });
      }
    },
    Field({ alias }) {
      if (alias && alias.value.length > LONGEST) {
        throw new HubError('BAD_USER_INPUT', 'reading.alias-too-long', {}, undefined, { nodes: alias, status: 400 });
      }
    },
  });
  fine.add(document);
}

/** A document is parsed once and asked many times. */
const fine = new WeakSet<DocumentNode>();
