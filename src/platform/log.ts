type LogLevel = 'info' | 'warn' | 'error';
type LogFields = Readonly<Record<string, string | number | boolean | null | undefined | readonly string[]>>;

/** One line of JSON on standard error. Fields are codes, ids and numbers: a log never holds what somebody reported or asked. */
export function log(level: LogLevel, event: string, fields: LogFields = {}): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`);
}
