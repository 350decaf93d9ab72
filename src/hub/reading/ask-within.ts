import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { Caller } from '../identity/caller.js';
import type { Recorder } from './answer-plugin.js';
import type { Reading } from './reading.js';

/**
 * What a command has to know as its caller would see it: a question like any other, under the same rights and on the trail. Nothing that the
 * caller could not have asked decides on what a command answers.
 */
export async function askWithin(
  { reading, recorder }: { readonly reading: Reading; readonly recorder: Recorder },
  caller: Caller,
  text: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const [operation] = parse(text, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A question within a command is one operation');
  const question = { text, operation: operation as OperationDefinitionNode, document: { fragments: NONE, variables }, caller };
  const answer = await reading.answer(question);
  await recorder.answered(question, answer);
  return JSON.parse(answer.data) as Record<string, unknown>;
}

const NONE: Readonly<Record<string, FragmentDefinitionNode>> = {};
