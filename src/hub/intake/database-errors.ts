import { badInput, conflict, forbidden, type HubError, isHubError, notFound } from '../../platform/errors.js';
import './messages.js';

/** What the functions of the matter refuse with, as a caller gets it. */
const REFUSALS: Readonly<Record<string, () => HubError>> = {
  LT001: () => conflict('intake.issuer-needed', {}, ['matter', 'document', 'issuer']),
  LT002: () => notFound('intake.not-found'),
  LT003: () => forbidden('intake.other-agency'),
  LT004: () => badInput('intake.malformed'),
  LT020: () => conflict('keeping.too-many'),
  LT021: () => conflict('keeping.name-taken', {}, ['name']),
};

const RETRIES = 3;
const UNIQUE = '23505';
const SERIALIZATION = new Set(['40001', '40P01']);

const sqlState = (error: unknown): string => {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return typeof code === 'string' ? code : cause ? sqlState(cause) : '';
};

export async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refusal = isHubError(error) ? null : REFUSALS[sqlState(error)];
    throw refusal ? refusal() : error;
  }
}

/** Two clients reporting the same at once: the second looks again and finds what the first wrote. `again` says that it does. */
export async function once<T>(work: (again: boolean) => Promise<T>, left = RETRIES): Promise<T> {
  try {
    return await work(left < RETRIES);
  } catch (error) {
    const state = isHubError(error) ? '' : sqlState(error);
    if (left > 0 && (state === UNIQUE || SERIALIZATION.has(state))) return once(work, left - 1);
    throw error;
  }
}
