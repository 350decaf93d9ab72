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
  /** Asked by the hub itself for a file: pages may be so long, and a withheld value leaves its reason. */
  readonly forFile?: { readonly most: number };
  readonly roots?: CompileInput['roots'];
}
