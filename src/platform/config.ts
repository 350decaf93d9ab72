import { resolve } from 'node:path';
import { z } from 'zod';
import { projectRoot } from './project-root.js';
import { StartRefused } from './start-refused.js';

/** A variable that is set to nothing counts as not set, as shells and compose files leave it. */
const optional = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const environment = z.object({
  PORT: optional(z.coerce.number().int().min(0).max(65_535)),
  HOST: optional(z.string()),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  HUB_DATA_DIR: optional(z.string()),
  HUB_DEMO: optional(z.union([z.literal('none'), z.coerce.number().int().min(1).max(10_000_000)])),
  HUB_ISSUERS: optional(z.string()),
});

export type Config = Readonly<{
  port: number;
  host: string;
  /** An outside PostgreSQL; null for the embedded one. */
  databaseUrl: string | null;
  dataDir: string;
  /** How many matters the demonstration has: never loaded into an outside database unless asked for. */
  demo: 'none' | 'default' | number;
  issuersFile: string | null;
}>;

/** Reads the environment once; what it returns is handed on, nobody else looks at the environment. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const { success, data, error } = environment.safeParse(env);
  if (!success) throw refused(error);
  return Object.freeze({
    port: data.PORT ?? 4000,
    host: data.HOST ?? '127.0.0.1',
    databaseUrl: data.DATABASE_URL ?? null,
    dataDir: resolve(projectRoot, data.HUB_DATA_DIR ?? '.data'),
    demo: data.HUB_DEMO ?? (data.DATABASE_URL ? 'none' : 'default'),
    issuersFile: data.HUB_ISSUERS === undefined ? null : resolve(data.HUB_ISSUERS),
  });
}

/** Names the variables, never their values: a connection string holds a password. */
function refused(error: z.ZodError): StartRefused {
  const names = [...new Set(error.issues.map((issue) => String(issue.path[0])))].join(', ');
  return new StartRefused(`Biến môi trường không hợp lệ: ${names}.`, `Environment variable not valid: ${names}.`);
}
