import type { OperationDefinitionNode } from 'graphql';
import type { Caller } from '../identity/caller.js';
import type { Document } from './collect.js';
import type { CompileInput } from './compile.js';

/** What somebody asks; `text` and the shape of the variables name its statement. */
export interface Question {
  readonly text: string;
  readonly operation: OperationDefinitionNode;
  readonly document: Document;
  readonly caller: Caller;
  readonly roots?: CompileInput['roots'];
}
