import type { Credentials } from './sign-in.js';

/** Sends what the editor asks, as the person signed in; an answer that is no JSON is told by its status. */
export function fetchAnswer({ token, purpose }: Credentials) {
  const identity = { ...(token && { authorization: `Bearer ${token}` }), ...(purpose && { 'hub-purpose': purpose }) };
  return async (question: object) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json', ...identity };
    const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(question), credentials: 'omit' });
    return response.json().catch(() => ({ errors: [{ message: `HTTP ${response.status}` }] }));
  };
}
