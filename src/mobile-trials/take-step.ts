import { randomUUID } from 'node:crypto';
import { digestOf } from '../hub/intake/digest.js';
import { keyOf, normalNumber } from '../hub/intake/fact-parts.js';
import type { CommandScope, Written } from '../hub/intake/hub-context.js';
import type { Fact } from '../matter/fact.entity.js';
import { documentParts } from '../matter/document-parts.js';
import { callFunction } from '../platform/database/call-function.js';
import { badInput, conflict } from '../platform/errors.js';
import './messages.js';

/** A step that somebody takes in choosing a mobile trial: the row it writes, and what the matter is told of it. */
interface Step<Row extends Fact> {
  readonly type: string;
  readonly entity: new () => Row;
  /** The kind of event; a request that the hub makes by itself is none. */
  readonly kind: string | null;
  /** As `enterMatter` or `findMobileTrial` gave it: the caller takes part there. */
  readonly matterId: string;
  /** The body whose row it is; left out: the caller's. */
  readonly organisationId?: number;
  /** What makes a repeated step the same one. */
  readonly sourceKey: string;
  readonly documentNumber?: string | null | undefined;
  readonly row: Partial<Row>;
  /** Left out of what is compared when the step is repeated: what the hub worked out on the way. */
  readonly seen?: Partial<Row>;
  /** Codes, keys and dates for the timeline, nothing else. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly correctionReason?: string | null | undefined;
  /** Other content under the same key: refused without a reason, or simply the next version. */
  readonly again: 'WITH_REASON' | 'NEW_VERSION';
  /** Asked before another version is written over the one that stands. */
  readonly beforeChange?: (known: Row) => Promise<void>;
  /** What the hub does by itself names no person. */
  readonly byHub?: true;
}

export type Taken = Written & { readonly change: 'UNCHANGED' | 'REPORTED' | 'CORRECTED'; readonly version: number };

/** The matter as it stands now, where the caller takes part in it; NOT_FOUND to all others. */
export async function enterMatter({ runner, caller, today }: CommandScope, matterId: string): Promise<string> {
  return callFunction(runner, 'matter.enter', UUID.test(matterId) ? matterId : null, caller.stands, today);
}

/** Writes a step as a version of its own and tells the matter; a repeated one changes nothing. */
export async function takeStep<Row extends Fact>(scope: CommandScope, step: Step<Row>): Promise<Taken> {
  const { em, runner, caller, now, today } = scope;
  const organisationId = step.organisationId ?? caller.organisation.id;
  const contentDigest = digestOf({ number: step.documentNumber ?? null, row: step.row });
  await callFunction(runner, 'mobile_trials.wait_in_line', `${organisationId} ${step.sourceKey}`);
  const known = await em.findOne<Fact>(step.entity, { organisationId, sourceKey: step.sourceKey, recordedTo: null } as never);
  const written = { type: step.type, matterId: step.matterId };
  if (known?.matterId === step.matterId && known.contentDigest === contentDigest)
    return { ...written, id: known.id, change: 'UNCHANGED', version: known.version };
  if (known && known.matterId !== step.matterId) throw conflict('mobile-trials.other-matter');
  if (known && step.again === 'WITH_REASON' && !step.correctionReason) throw conflict('mobile-trials.other-content');
  if (known) await step.beforeChange?.(known as Row);
  const id = known?.id ?? randomUUID();
  const version = (known?.version ?? 0) + 1;
  const change = known ? 'CORRECTED' : 'REPORTED';
  if (known) {
    known.recordedTo = now;
    await em.flush(); // only one version may be current at a time
  }
  em.create(
    step.entity as never,
    {
      ...step.row,
      ...step.seen,
      rowId: randomUUID(),
      id,
      version,
      matterId: step.matterId,
      homeMatterId: known?.homeMatterId ?? step.matterId,
      organisationId,
      sourceKey: step.sourceKey,
      documentNumber: step.documentNumber ? normalNumber(step.documentNumber) : null,
      documentKey: documentKey(step, organisationId, today),
      occurredOn: today,
      recordedFrom: now,
      recordedTo: null,
      recordedBy: step.byHub ? BY_HUB : caller.subject,
      correctionReason: known ? (step.correctionReason ?? null) : null,
      withdrawalReason: null,
      contentDigest,
      published: false,
    } as never,
  );
  await em.flush();
  if (step.kind) await tell(scope, step, { factId: id, version, change, organisationId });
  return { ...written, id, change, version };
}

/** A step is known by its document, or by the sender's own id. */
export function sourceKeyOf(
  { documentNumber, sourceId }: { documentNumber?: string | null; sourceId?: string | null },
  organisationId: number,
  today: string,
): string {
  if (documentNumber) return keyOf(documentParts(documentNumber, Number(today.slice(0, 4)), organisationId));
  if (!sourceId) throw badInput('mobile-trials.number-missing', {}, ['input', 'documentNumber']);
  return `source:${sourceId}`;
}

const documentKey = ({ documentNumber }: Pick<Step<Fact>, 'documentNumber'>, organisationId: number, today: string): string | null =>
  documentNumber ? keyOf(documentParts(documentNumber, Number(today.slice(0, 4)), organisationId)) : null;

interface Told {
  readonly factId: string;
  readonly version: number;
  readonly change: string;
  readonly organisationId: number;
}

async function tell<Row extends Fact>({ runner, now, today }: CommandScope, step: Step<Row>, told: Told): Promise<void> {
  const documentNumber = step.documentNumber ? normalNumber(step.documentNumber) : null;
  const { kind, matterId, details = {} } = step;
  await callFunction(
    runner,
    'matter.tell',
    JSON.stringify({ ...told, kind, matterId, occurredOn: today, recordedAt: now.toISOString(), documentNumber, details }),
  );
}

/** Stands where the name of an officer would. */
const BY_HUB = 'hub';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
