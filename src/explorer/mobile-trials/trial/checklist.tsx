import { useCommand } from '../../api/use-command.js';
import { useWords } from '../../app/language.js';
import { useSession } from '../../app/session.js';
import { MobileTrialMatterDocument, TickTheTaskDocument } from '../../generated/operations.js';
import { AgencyMark } from '../../shown/agency-mark.js';
import { partialDate } from '../../shown/dates.js';
import { ErrorNote } from '../../shown/note.js';
import { daysFromToday } from './days-left.js';
import { GivenMark } from './given-mark.js';
import { planWords } from './plan-words.js';
import { mayTake } from './rights.js';
import { useName } from './use-name.js';
import type { Proposal } from './use-trial.js';

type Task = NonNullable<NonNullable<NonNullable<Proposal['plan']>['tasks']>[number]>;

interface Properties {
  readonly tasks: readonly Task[];
  /** The trial is over, or off: nothing of it is late any more. */
  readonly over: boolean;
  readonly mobileTrialId: string;
}

/** What has to be ready, by whom and until when; what is late is red and says so. */
export function Checklist({ tasks, over, mobileTrialId }: Properties) {
  const words = useWords(planWords);
  const { person } = useSession();
  const tick = useCommand(TickTheTaskDocument, () => undefined, [MobileTrialMatterDocument]);
  const mayTick = !over && person !== null && mayTake('tick', person);
  // What was just ticked shows at once; should the hub refuse it, it is as it was.
  const sent = tick.isPending ? tick.variables.input : null;
  const asTicked = (task: Task): Task => (sent?.kind === task.kind && sent ? { ...task, done: sent.done } : task);
  const onTick = (kind: string, done: boolean) => tick.mutate({ input: { mobileTrialId, kind, done } });
  return (
    <>
      <table className="checklist">
        <caption>{words.tasks}</caption>
        <thead>
          <tr>
            <th scope="col">{words.due}</th>
            <th scope="col">{words.task}</th>
            <th scope="col">{words.owner}</th>
            <th scope="col">{words.done}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <Line key={task.kind} task={asTicked(task)} over={over} onTick={mayTick ? onTick : null} busy={tick.isPending} />
          ))}
        </tbody>
      </table>
      {tick.error && <ErrorNote error={tick.error} />}
    </>
  );
}

interface LineProperties {
  readonly task: Task;
  readonly over: boolean;
  /** Null to those who may not tick it. */
  readonly onTick: ((kind: string, done: boolean) => void) | null;
  readonly busy: boolean;
}

function Line({ task, over, onTick, busy }: LineProperties) {
  const words = useWords(planWords);
  const { said } = useName();
  const late = !over && !task.done && (daysFromToday(task.dueOn, new Date()) ?? 0) < 0;
  const state = task.done ? words.done : late ? words.late : words.notDone;
  return (
    <tr>
      <td className={late ? 'figures late' : 'figures'}>{partialDate(task.dueOn)}</td>
      <td>{said(task)}</td>
      <td>{task.owner?.code && <AgencyMark agency={task.owner.code} />}</td>
      <td>
        {onTick ? (
          <label className="field-tick">
            <input
              type="checkbox"
              checked={task.done === true}
              disabled={busy}
              onChange={({ currentTarget }) => onTick(task.kind ?? '', currentTarget.checked)}
            />
            <span className={late ? 'late' : ''}>{state}</span>
            <span className="visually-hidden">: {said(task)}</span>
          </label>
        ) : (
          <GivenMark given={task.done === true}>{state}</GivenMark>
        )}
      </td>
    </tr>
  );
}
