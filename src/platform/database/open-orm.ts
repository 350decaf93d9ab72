import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM } from '@mikro-orm/postgresql';
import { takeBackEnded } from './take-back.js';

interface OrmOptions {
  readonly url: string;
  readonly schema: string;
  readonly entities: readonly unknown[];
  readonly connections?: number;
}

/** The ORM of one agency: its own entities, its own schema, its own role. */
export function openOrm({ url, schema, entities, connections = 5 }: OrmOptions): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    schema,
    entities: entities as never,
    metadataProvider: ReflectMetadataProvider,
    pool: { min: 0, max: connections },
    driverOptions: { onPoolCreated: takeBackEnded },
    forceUtcTimezone: true,
    ensureDatabase: false,
    allowGlobalContext: false,
  });
}
