import { HubError, type ErrorCode } from './errors.js';

const statuses: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  BAD_USER_INPUT: 400,
  TOO_EXPENSIVE: 400,
  UNAVAILABLE: 503,
};

export const httpStatus = (code: ErrorCode): number => statuses[code];

/** The same error with the HTTP status of its code: for what is refused before anything was executed. */
export function requestError(error: HubError): HubError {
  const { code, messageKey, values, inputPath, nodes } = error;
  return new HubError(code, messageKey, values, inputPath, { nodes, status: statuses[code] });
}
