/** One call of the hub, to be written in some language. */
export interface Call {
  readonly url: string;
  readonly query: string;
  /** JSON text of the variables; empty where there are none. */
  readonly variables: string;
  readonly operationName: string | null;
  readonly purpose: string | null;
}

/** The variable that holds the caller's token: the token itself never stands in what is shown or copied. */
export const TOKEN = 'HUB_TOKEN';

const variablesOf = ({ variables }: Call): Readonly<Record<string, unknown>> | null => {
  try {
    const read: unknown = variables.trim() === '' ? null : JSON.parse(variables);
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : null;
  } catch {
    return null;
  }
};

/** What the request carries beside the query. */
export const restOf = (call: Call): Readonly<Record<string, unknown>> => {
  const variables = variablesOf(call);
  return { ...(variables && { variables }), ...(call.operationName && { operationName: call.operationName }) };
};
