import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Migration, Migrator } from '@mikro-orm/migrations';
import { type MigrationObject, MikroORM } from '@mikro-orm/postgresql';
import { projectPath } from '../project-root.js';
import { oneAtATime } from './one-at-a-time.js';

/** Brings every owner's schema forward, in the order given; returns what ran, as 'owner/0001-what'. */
export async function migrate(url: string, owners: readonly string[], root = projectPath('migrations')): Promise<string[]> {
  // The lock's connection stands apart from the migrator's.
  return oneAtATime(url, 'hub.migrations', async () => {
    const orm = await MikroORM.init({ clientUrl: url, entities: [], discovery: { warnWhenNoEntities: false } });
    try {
      const ran: string[] = [];
      for (const owner of owners) ran.push(...(await migrateOwner(orm, owner, join(root, owner))));
      return ran;
    } finally {
      await orm.close();
    }
  });
}

async function migrateOwner(orm: MikroORM, owner: string, folder: string): Promise<string[]> {
  const migrationsList = sqlFiles(folder);
  if (migrationsList.length === 0) return [];
  // Each migration commits by itself: what ran before a failing one stays and is not run again.
  const rules = { transactional: true, allOrNothing: false, disableForeignKeys: false, snapshot: false, silent: true };
  orm.config.set('migrations', { ...orm.config.get('migrations'), ...rules, tableName: `${owner}.migrations`, migrationsList });
  const ran = await new Migrator(orm.em).up();
  return ran.map(({ name }) => `${owner}/${name}`);
}

function sqlFiles(folder: string): MigrationObject[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => ({ name: name.slice(0, -'.sql'.length), class: fileMigration(join(folder, name)) }));
}

/** A migration is a file of plain SQL, sent whole: PostgreSQL itself finds where its statements end. */
function fileMigration(file: string): new (...args: ConstructorParameters<typeof Migration>) => Migration {
  return class extends Migration {
    override up(): void {
      this.addSql(readFileSync(file, 'utf8'));
    }
  };
}
