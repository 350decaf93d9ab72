import { type FragmentDefinitionNode, getVariableValues, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import pg from 'pg';
import type { Caller as HubCaller } from '../../src/hub/identity/caller.js';
import type { OrganisationDirectory } from '../../src/hub/identity/organisation-directory.js';
import type { Answer as HubAnswer } from '../../src/hub/reading/reading.js';
import { organisationDirectory } from '../../src/matter/directory.js';
import { isHubError } from '../../src/platform/errors.js';
import type { Asked } from '../oracle/answer.js';
import { contract } from '../oracle/contract.js';
import type { Given } from '../oracle/compare.js';
import type { Frame } from '../oracle/frame.js';
import { FRAME_QUERIES, partOf } from '../oracle/frame-of.js';
import { clearStatements, loadStatements, type Statement } from '../oracle/load.js';
import type { HubOnTrial } from '../oracle/trial.js';
import type { Caller } from '../oracle/words.js';
import type { World } from '../oracle/world.js';
import { startHub, type TestHub } from '../support/hub.js';
import { BODIES } from './bodies.js';

const NOW = '2026-06-01T08:00:00+07:00';

/** The product, with one connection of the superuser beside it that puts worlds into its database. */
export class ProductOnTrial implements HubOnTrial {
  readonly today = NOW.slice(0, 10);
  readonly schema = contract;
  #loaded: World | null = null;

  private constructor(
    readonly hub: TestHub,
    readonly frame: Frame,
    private readonly superuser: pg.Client,
    private readonly directory: OrganisationDirectory,
    private readonly lookups: pg.Pool,
  ) {}

  static async start(): Promise<ProductOnTrial> {
    const hub = await startHub({ now: NOW });
    const superuser = new pg.Client({ connectionString: hub.database.url });
    await superuser.connect();
    const lookups = new pg.Pool({ connectionString: hub.database.url, max: 1 });
    const whole = await readFrame(superuser);
    return new ProductOnTrial(hub, partOf(whole, BODIES), superuser, organisationDirectory(lookups), lookups);
  }

  async load(world: World): Promise<void> {
    await this.#run(this.#loaded ? clearStatements(this.#loaded) : []);
    await this.#run(loadStatements(world));
    this.#loaded = world;
  }

  async #run(statements: readonly Statement[]): Promise<void> {
    for (const { text, values } of statements) await this.superuser.query(text, [...values]);
  }

  async ask(caller: Caller, { query, variables = {} }: Asked): Promise<Given> {
    const { schema } = this.hub.hub.reading.parts;
    const document = parse(query);
    const [invalid] = validate(schema, document);
    if (invalid) return failed('GRAPHQL_VALIDATION_FAILED', invalid.message);
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
    const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION) as FragmentDefinitionNode[];
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (errors) return failed('BAD_USER_INPUT', errors[0]?.message ?? '');
    const byName = Object.fromEntries(fragments.map((node) => [node.name.value, node]));
    try {
      const question = {
        text: query,
        operation,
        document: { fragments: byName, variables: coerced },
        caller: await this.callerOf(caller),
      };
      return given(await this.hub.hub.reading.answer(question));
    } catch (error) {
      return failed(isHubError(error) ? error.code : 'INTERNAL', error instanceof Error ? error.message : String(error));
    }
  }

  /** With a real token, past the limits, onto the trail; nothing where the limits refuse what was generated or no token can be had. */
  async askOverHttp(caller: Caller, { query, variables = {} }: Asked): Promise<Given | null> {
    const { agency, role, organisation, subject, purposes, system, purpose } = caller;
    const isHome = this.frame.organisations.some((one) => one.id === organisation.id && one.home === true && one.level !== 'NATIONAL');
    if (!isHome) return null;
    const signedIn = this.hub.signIn(`${agency}.${role}`, organisation.code, { subject, purposes, system });
    const { data, codes, withheld } = await signedIn.ask(query, variables, purpose ? { purpose } : {});
    if (codes.some((code) => ['TOO_EXPENSIVE', 'GRAPHQL_PARSE_FAILED'].includes(code))) return null;
    return { data, withheld: withheld as Given['withheld'], errors: codes.map((code) => ({ code, path: null, message: '' })) };
  }

  /** As a token would make it: for whom a body stands and what its area is, the hub finds out itself. */
  async callerOf(caller: Caller): Promise<HubCaller> {
    const { id } = caller.organisation;
    const [stands, area] = await Promise.all([
      this.directory.standsFor(id, { below: caller.role === 'supervisor' }),
      this.directory.area(id),
    ]);
    return { ...caller, grantee: `${caller.agency}.${caller.role}`, issuer: 'trial', stands, reportsFor: stands, area } as HubCaller;
  }

  async close(): Promise<void> {
    await this.lookups.end();
    await this.superuser.end();
    await this.hub.close();
  }
}

const failed = (code: string, message: string): Given => ({ data: null, errors: [{ code, path: null, message }], withheld: [] });

function given({ data, withheld, matters }: HubAnswer): Given {
  const groundless = withheld.filter(({ basis }) => basis === '');
  if (groundless.length > 0) return failed('WITHHELD_WITHOUT_GROUND', JSON.stringify(groundless));
  const touched = new Map(matters.map(({ id, cls }) => [id, { id, class: cls }]));
  return { data: JSON.parse(data), errors: [], withheld, matters: [...touched.values()] };
}

async function readFrame(client: pg.Client): Promise<Frame> {
  const frame: Record<string, unknown> = {};
  for (const [key, text] of Object.entries(FRAME_QUERIES)) frame[key] = (await client.query(text)).rows[0].rows;
  return frame as unknown as Frame;
}
