import type { MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { borderGuard } from './agencies/border-guard/index.js';
import { courts } from './agencies/courts/index.js';
import { police } from './agencies/police/index.js';
import { procuracy } from './agencies/procuracy/index.js';
import { socialAffairs } from './agencies/social-affairs/index.js';
import { exportingPermissions } from './hub/exporting/exporting.permissions.js';
import { agencyOf } from './hub/identity/agency.js';
import type { Owner, Slice } from './hub/intake/slice.js';
import { KeptQueryResolver } from './hub/keeping/kept-queries.resolver.js';
import { keepingPermissions } from './hub/keeping/keeping.permissions.js';
import { checkPermissions } from './hub/permissions/check-permissions.js';
import { assemble, type PermissionTable } from './hub/permissions/permission-table.js';
import { checkAggregates } from './hub/reading/check-aggregates.js';
import { entityTables } from './hub/reading/entity-tables.js';
import { ReadingModel } from './hub/reading/model.js';
import { ExportFiguresResolver } from './matter/figures/export-figures.resolver.js';
import { figuresPermissions } from './matter/figures/figures.permissions.js';
import { FiguresResolver } from './matter/figures/figures.resolver.js';
import { ExportResolver } from './matter/export/export.resolver.js';
import { matterItems } from './matter/item-kinds.js';
import { MatterCommands } from './matter/matter-commands.resolver.js';
import { matterPermissions } from './matter/matter.permissions.js';
import { LookupResolver } from './matter/lookup.resolver.js';
import { MatterResolver } from './matter/matter.resolver.js';
import { WithdrawCommand } from './matter/withdraw.resolver.js';
import { matterTables } from './matter/matter-tables.js';
import { savedSearchPermissions } from './matter/saved-search.permissions.js';
import { SavedSearchResolver } from './matter/saved-searches.resolver.js';
import { trailPermissions } from './matter/trail.permissions.js';
import { contradictionPermissions } from './matter/contradiction.permissions.js';
import { warningPermissions } from './matter/warning.permissions.js';
import { mobileTrials } from './mobile-trials/index.js';
import { roleUrl } from './platform/database/connection.js';
import { openOrm } from './platform/database/open-orm.js';
import { buildSlice, mergeSlices } from './platform/graphql/build-schema.js';

/** The agencies of the province: this is the only list of them. */
export const slices: readonly Slice[] = [police, borderGuard, socialAffairs, procuracy, courts];

const databaseName = (owner: Owner): string => owner.replaceAll('-', '_');

/** Each slice's own schema, as a subgraph would serve it. */
export function sliceSchemas(): ReadonlyMap<string, GraphQLSchema> {
  const matter = buildSlice(
    [
      MatterResolver,
      LookupResolver,
      FiguresResolver,
      ExportFiguresResolver,
      MatterCommands,
      WithdrawCommand,
      SavedSearchResolver,
      KeptQueryResolver,
      ExportResolver,
    ],
    [],
  );
  const above = buildSlice(mobileTrials.resolvers, mobileTrials.types);
  const ofAgencies = slices.map((slice) => [slice.agency, buildSlice(slice.resolvers, slice.types)] as const);
  return new Map([['matter', matter], ...ofAgencies, ['mobile-trials', above]]);
}

export const publicSchema = (): GraphQLSchema => mergeSlices([...sliceSchemas().values()]);

/** Whom to ask about what the agencies share: the committee that steers their work together. */
export const SHARED = agencyOf('steering-committee');

/** Every permission table as one, each line with the office to ask. */
export const permissions = (): PermissionTable =>
  assemble([
    [
      SHARED,
      {
        ...exportingPermissions,
        ...matterPermissions,
        ...warningPermissions,
        ...contradictionPermissions,
        ...trailPermissions,
        ...figuresPermissions,
        ...savedSearchPermissions,
        ...keepingPermissions,
      },
    ],
    ...slices.map((slice) => [agencyOf(slice.agency), slice.permissions] as const),
    [agencyOf('courts'), mobileTrials.permissions],
  ]);

/** Kinds of items in lists that have a line of their own. */
export const itemCoordinates = (): readonly string[] => [
  ...slices.flatMap(({ nouns }) => nouns.flatMap(({ kinds }) => kinds.map(({ kind }) => `Event:${kind}`))),
  ...mobileTrials.kinds.map(({ kind }) => `Event:${kind}`),
  ...matterItems,
];

/** Whatever has a schema and a role of its own: the agencies, and how courts choose above them. */
const entitiesOf: ReadonlyMap<Owner, Slice['entities']> = new Map<Owner, Slice['entities']>([
  ...slices.map(({ agency, entities }) => [agency, entities] as const),
  ['mobile-trials', mobileTrials.entities],
]);

export async function openOrms(url: string): Promise<ReadonlyMap<Owner, MikroORM>> {
  const writing = [...entitiesOf].filter(([, entities]) => entities.length > 0);
  const opened = writing.map(async ([owner, entities]) => {
    const schema = databaseName(owner);
    return [owner, await openOrm({ url: roleUrl(url, `lt_${schema}`), schema, entities })] as const;
  });
  return new Map(await Promise.all(opened));
}

/** The schema with its permissions and what it reads, checked: whatever has no line or no declaration stops the start. */
export function declarations(orms: ReadonlyMap<Owner, MikroORM>, table: PermissionTable = permissions()) {
  const schema = publicSchema();
  checkPermissions(schema, table, itemCoordinates());
  const model = new ReadingModel(schema, entityTables([...orms.values()]));
  checkAggregates(model, table);
  return { schema, table, model, matterTables };
}
