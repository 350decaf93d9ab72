import type { MikroORM } from '@mikro-orm/postgresql';
import type { EntityTable, EntityTables } from './model.js';

/** What the ORM's metadata says of tables and columns. */
export function entityTables(orms: readonly MikroORM[]): EntityTables {
  const byClass = new Map<unknown, EntityTable>();
  const byName = new Map<string, EntityTable>();
  for (const meta of orms.flatMap((orm) => [...orm.getMetadata().getAll().values()])) {
    if (meta.abstract || !meta.tableName || !meta.class) continue;
    const columns = Object.fromEntries(Object.values(meta.properties).map(({ name, fieldNames }) => [name, fieldNames?.[0] ?? name]));
    const table = { table: `${meta.schema}.${meta.tableName}`, columns };
    byClass.set(meta.class, table);
    byName.set(meta.className, table);
  }
  return {
    byName: (name) => byName.get(name) ?? null,
    byClass: (source) => {
      const found = byClass.get(source());
      if (!found) throw new Error(`${source().name} is no entity`);
      return found;
    },
  };
}
