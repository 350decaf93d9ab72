import { useWords } from '../../app/language.js';
import { AgencyMark } from '../../shown/agency-mark.js';
import { partialDate } from '../../shown/dates.js';
import { daysFromToday } from './days-left.js';
import { GivenMark } from './given-mark.js';
import { planWords } from './plan-words.js';
import { useName } from './use-name.js';
import type { Proposal } from './use-trial.js';

type Task = NonNullable<NonNullable<NonNullable<Proposal['plan']>['tasks']>[number]>;

interface Properties {
  readonly tasks: readonly Task[];
  /** The trial is over, or off: nothing of it is late any more. */
  readonly over: boolean;
}

/** What has to be ready, by whom and until when; what is late is red and says so. */
export function Checklist({ tasks, over }: Properties) {
  const words = useWords(planWords);
  return (
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
          <Line key={task.kind} task={task} over={over} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ task, over }: { readonly task: Task; readonly over: boolean }) {
  const words = useWords(planWords);
  const { said } = useName();
  const late = !over && !task.done && (daysFromToday(task.dueOn, new Date()) ?? 0) < 0;
  return (
    <tr>
      <td className={late ? 'figures late' : 'figures'}>{partialDate(task.dueOn)}</td>
      <td>{said(task)}</td>
      <td>{task.owner?.code && <AgencyMark agency={task.owner.code} />}</td>
      <td>
        <GivenMark given={task.done === true}>{task.done ? words.done : late ? words.late : words.notDone}</GivenMark>
      </td>
    </tr>
  );
}
