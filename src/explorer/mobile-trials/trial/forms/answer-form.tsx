import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../app/language.js';
import { useSession } from '../../../app/session.js';
import { AnswerTheOpinionDocument } from '../../../generated/operations.js';
import { mayTake } from '../rights.js';
import type { Telling } from '../sight.js';
import { useCommand } from '../../../api/use-command.js';
import { CommandForm } from './command-form.js';
import { formWords } from './words.js';

/** What the court writes back to a refusal; before that nothing can be decided to be held. */
export function AnswerForm({ opinionId, onDone, onAgain }: Telling & { readonly opinionId: string }) {
  const { person } = useSession();
  const words = useWords(formWords);
  const command = useCommand(AnswerTheOpinionDocument, () => onDone(words.answerDone));
  const [answer, setAnswer] = useState('');
  if (!person || !mayTake('answer', person)) return null;
  return (
    <CommandForm
      title={words.answer}
      lead={words.noNames}
      send={words.answerSend}
      command={command}
      onSend={() => command.mutate({ opinionId, answer: answer.trim() })}
      onAgain={onAgain}
    >
      <Textarea
        label={words.answerText}
        required
        rows={3}
        value={answer}
        onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
      />
    </CommandForm>
  );
}
