import { declarations, itemCoordinates, openOrms, permissions, publicSchema } from '../../src/app.js';
import { checkPermissions } from '../../src/hub/permissions/check-permissions.js';
import type { PermissionTable } from '../../src/hub/permissions/permission-table.js';
import { entityTables } from '../../src/hub/reading/entity-tables.js';
import { ReadingModel } from '../../src/hub/reading/model.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let orms: Awaited<ReturnType<typeof openOrms>>;

beforeAll(async () => {
  database = await freshDatabase();
  orms = await openOrms(database.url);
});
afterAll(async () => {
  await Promise.all([...orms.values()].map((orm) => orm.close()));
  await database.drop();
});

function without(coordinate: string): PermissionTable {
  const { [coordinate]: _, ...rest } = permissions();
  return rest;
}

/** The names of what the error speaks of. */
function refusalOf(table: PermissionTable, schema = publicSchema()): string {
  try {
    checkPermissions(schema, table, itemCoordinates());
    return 'started';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the start-up', () => {
  it('takes the tables as they are', () => {
    expect(() => declarations(orms)).not.toThrow();
  });

  it('is refused by the hub as a whole where a row is missing', () => {
    expect(() => declarations(orms, without('CrimeTip.informant'))).toThrow(
      'No permission row for CrimeTip.informant: nobody may see it, so the hub does not start',
    );
  });

  it('is refused for every single row that is missing, by a sentence that names it and no other', () => {
    const schema = publicSchema();
    const coordinates = Object.keys(permissions());

    const unnoticed = coordinates.filter(
      (coordinate) =>
        refusalOf(without(coordinate), schema) !== `No permission row for ${coordinate}: nobody may see it, so the hub does not start`,
    );

    expect(coordinates.length).toBeGreaterThan(500);
    expect(unnoticed).toEqual([]);
  });

  it.each(['CrimeTip.shoeSize', 'Query.everything', 'Event:TIP_FORGOTTEN', 'Warning:NOTHING'])(
    'is refused for a stale row: %s',
    (stale) => {
      const table = { ...permissions(), [stale]: { labels: ['STATUS'], ground: 'none' } } as PermissionTable;

      expect(refusalOf(table)).toBe(`Permission rows for what does not exist: ${stale}`);
    },
  );

  it('is refused for a field that says nothing of what it reads', () => {
    const schema = publicSchema();
    const field = (schema.getType('CrimeTip') as import('graphql').GraphQLObjectType).getFields().outcome;
    delete (field?.extensions as Record<string, unknown> | undefined)?.reads;

    expect(() => new ReadingModel(schema, entityTables([...orms.values()]))).toThrow(
      'These fields say nothing of what they read: CrimeTip.outcome',
    );
  });

  it('is refused for a field that may be withheld but is not nullable', () => {
    const table = { ...permissions(), 'Matter.code': { labels: ['STATUS'], ground: 'none' } } as PermissionTable;

    expect(refusalOf(table)).toBe('Matter.code may be withheld, but is not nullable');
  });

  it.each([
    ['Matter.rescuedPersons', 'STATUS', 'Matter.rescuedPersons may not show its rows one by one'],
    ['Matter.crimeTips', 'VICTIM_STATUS', 'Matter.crimeTips must show its rows one by one'],
  ])('is refused for a list that is read otherwise than it is told of: %s', (coordinate, label, sentence) => {
    const table = { ...permissions(), [coordinate]: { labels: [label], ground: 'none' } } as PermissionTable;

    expect(refusalOf(table)).toBe(sentence);
  });

  it('is refused for two rows of one coordinate', async () => {
    const { assemble, row } = await import('../../src/hub/permissions/permission-table.js');
    const one = { 'Matter.title': row('STATUS', 'x') };

    expect(() =>
      assemble([
        ['POLICE', one],
        ['COURTS', one],
      ]),
    ).toThrow('Two permission rows for Matter.title');
  });
});
