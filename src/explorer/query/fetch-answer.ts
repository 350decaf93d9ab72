/** Sends what the editor asks, in the session of the person signed in; an answer that is no JSON is told by its status. */
export function fetchAnswer(purpose: string | null) {
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...(purpose && { 'hub-purpose': purpose }) };
  return async (question: object) => {
    const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(question), credentials: 'same-origin' });
    return response.json().catch(() => ({ errors: [{ message: `HTTP ${response.status}` }] }));
  };
}
