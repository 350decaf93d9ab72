import { type DocumentNode, visit } from 'graphql';
import { HubError } from '../../platform/errors.js';
import './messages.js';

/** PostgreSQL cuts longer names silently, and two answers would become one. */
const LONGEST = 63;

/** Before anything is written or read: a command must not be carried out and then have no answer. */
export function checkAliases(document: DocumentNode): void {
  if (fine.has(document)) return;
  visit(document, {
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
