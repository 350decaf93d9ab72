import { randomUUID } from 'node:crypto';
import { requestId } from '../../platform/request-id.js';
import { agencyOf } from '../identity/agency.js';
import type { Caller } from '../identity/caller.js';
import type { TouchedMatter } from '../reading/reading.js';

export interface TrailView {
  readonly hash: string;
  readonly view: unknown;
}

/** One entry of the trail, in the columns of its table: who, for what purpose, which matters and coordinates, what was asked; never a value. */
export interface TrailEntryRow {
  readonly id: string;
  readonly at: string;
  readonly agency: string;
  readonly organisation_id: number;
  readonly organisation_code: string;
  readonly subject: string;
  readonly role: string;
  readonly system: boolean;
  readonly issuer: string;
  readonly purpose: string | null;
  readonly operation: string;
  readonly kind: 'QUERY' | 'MUTATION' | 'ENTITIES' | 'EXPORT';
  readonly request_id: string;
  readonly refs: readonly string[];
  readonly matters: readonly string[];
  readonly codes: readonly string[];
  readonly classes: readonly number[];
  readonly agencies: readonly string[];
  readonly view_hash: string | null;
  readonly outcome: 'ANSWERED' | 'REFUSED' | 'FAILED';
  readonly policy_version: string;
}

interface Happening {
  readonly caller: Caller;
  readonly operation: string;
  readonly kind: TrailEntryRow['kind'];
  readonly refs?: readonly string[];
  readonly matters?: readonly TouchedMatter[];
  readonly outcome: TrailEntryRow['outcome'];
  readonly codes?: readonly string[];
  /** The agencies whose facts the answer may hold; what an inspector finds the entry by. */
  readonly agencies?: readonly string[];
  readonly view?: TrailView | null;
  readonly policyVersion: string;
  readonly at: Date;
}

export function trailEntry(happening: Happening): TrailEntryRow {
  const { caller, matters = [] } = happening;
  return {
    id: randomUUID(),
    at: happening.at.toISOString(),
    agency: agencyOf(caller.agency),
    organisation_id: caller.organisation.id,
    organisation_code: caller.organisation.code,
    subject: caller.subject,
    role: caller.role,
    system: caller.system,
    issuer: caller.issuer,
    purpose: caller.purpose,
    operation: happening.operation,
    kind: happening.kind,
    request_id: requestId(),
    refs: happening.refs ?? [],
    matters: matters.map(({ id }) => id),
    codes: happening.codes ?? [],
    classes: matters.map(({ cls }) => cls),
    agencies: happening.agencies ?? [],
    view_hash: happening.view?.hash ?? null,
    outcome: happening.outcome,
    policy_version: happening.policyVersion,
  };
}
