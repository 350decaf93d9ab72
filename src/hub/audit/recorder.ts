import type { Clock } from '../../platform/clock.js';
import { isHubError } from '../../platform/errors.js';
import type { Recorder } from '../reading/answer-plugin.js';
import type { SiteView } from '../reading/compile.js';
import type { Question } from '../reading/question.js';
import type { Answer, TouchedMatter } from '../reading/reading.js';
import { referencesAsked } from './references-asked.js';
import type { Trail } from './trail.js';
import { trailEntry, type TrailView } from './trail-entry.js';

/** Puts every question on the trail, from what its own statement says it touched. */
export function recorder(
  trail: Trail,
  clock: Clock,
  policyVersion: string,
  offices: (coordinates: readonly string[]) => readonly string[],
): Recorder {
  const about = (question: Question) => ({
    caller: question.caller,
    operation: question.operation.name?.value ?? '',
    kind: 'QUERY' as const,
    refs: referencesAsked(question.operation, question.document),
    policyVersion,
    at: clock.now(),
  });
  const known = new WeakMap<SiteView, readonly string[]>();
  const officesOf = (view: SiteView): readonly string[] => {
    const found = known.get(view) ?? offices(view.coordinates.map(({ coordinate }) => coordinate));
    known.set(view, found);
    return found;
  };
  const seenIn = (matters: readonly TouchedMatter[]) => {
    const views = viewsOf(matters);
    return { matters, view: viewOf(views), agencies: [...new Set(views.flatMap(officesOf))] };
  };
  return {
    answered(question: Question, { matters }: Answer) {
      const seen = seenIn(matters);
      return trail.write(trailEntry({ ...about(question), ...seen, outcome: 'ANSWERED' }), seen.view);
    },
    exported(question, { matters }, operation, file) {
      const seen = seenIn(matters);
      return trail.writeExport(
        trailEntry({ ...about(question), ...seen, operation, kind: 'EXPORT', outcome: 'ANSWERED' }),
        seen.view,
        file,
      );
    },
    refused(caller, operation, error) {
      const codes = isHubError(error) ? [error.code] : [];
      return trail.write(trailEntry({ caller, operation, kind: 'MUTATION', outcome: 'REFUSED', codes, policyVersion, at: clock.now() }));
    },
    async failed(question: Question, error: unknown) {
      const code = isHubError(error) ? error.code : 'UNAVAILABLE';
      if (code === 'UNAVAILABLE' && isHubError(error)) return;
      const outcome = code === 'FORBIDDEN' ? 'REFUSED' : 'FAILED';
      await trail.write(trailEntry({ ...about(question), outcome, codes: [code] })).catch(() => undefined);
    },
  };
}

const viewsOf = (matters: readonly TouchedMatter[]) => [...new Map(matters.map(({ view }) => [view.hash, view])).values()];

/** Places of one operation share the entry; the first place's view names its rights, further ones are kept beside it. */
function viewOf(views: readonly TrailView[]): TrailView | null {
  const [first] = views;
  if (!first) return null;
  if (views.length === 1) return first;
  return { hash: views.map(({ hash }) => hash).join('+'), view: views.map(({ view }) => view) };
}
