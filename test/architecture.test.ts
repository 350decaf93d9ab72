import { basename, dirname, join, normalize } from 'node:path';
import { findCycle } from './support/import-cycle.js';
import { importsOf, linesOf, sourceFiles, textOf } from './support/source-text.js';

const source = sourceFiles('src', ['.ts', '.tsx']);

/** Lower layers first: a file may import from its own layer and from those before it. */
const layers = ['platform', 'hub', 'matter', 'agencies', 'mobile-trials', 'imports', 'demonstration', 'bench', 'tools'];

/** Between agencies imports follow the course of a case. */
const earlier: Record<string, string[]> = {
  police: [],
  'border-guard': [],
  'social-affairs': [],
  procuracy: ['police', 'border-guard', 'social-affairs'],
  courts: ['procuracy', 'police', 'border-guard', 'social-affairs'],
};

/** Pages run in a browser and take nothing from the server. */
const pages = ['explorer'];

const layerOf = (file: string): string => file.split('/')[1] ?? '';
const isRootFile = (file: string): boolean => file.split('/').length === 2;
const imports = source.flatMap((file) => importsOf(file).map((target) => ({ file, target })));
const shown = ({ file, target }: { file: string; target: string }): string => `${file} -> ${target}`;

it('imports downwards only', () => {
  const wrong = imports.filter(({ file, target }) => {
    if (pages.includes(layerOf(file))) return layerOf(file) !== layerOf(target);
    if (isRootFile(file)) return false;
    const climbs = layers.indexOf(layerOf(target)) > layers.indexOf(layerOf(file)) || pages.includes(layerOf(target));
    return climbs || (isRootFile(target) && layerOf(file) !== 'tools');
  });

  expect(wrong.map(shown)).toEqual([]);
});

it('knows every folder of the house', () => {
  const folders = new Set(source.filter((file) => !isRootFile(file)).map(layerOf));

  expect([...folders].filter((folder) => ![...layers, ...pages].includes(folder))).toEqual([]);
});

it('lets a later agency import an earlier one by its index only', () => {
  const wrong = imports.filter(({ file, target }) => {
    const [from, to] = [file, target].map((path) => /^src\/agencies\/([^/]+)\//.exec(path)?.[1]);
    return to && from !== to && from && !(earlier[from]?.includes(to) && basename(target) === 'index.ts');
  });

  expect(wrong.map(shown)).toEqual([]);
});

it('keeps the agencies out of what lies below them, in names as well', () => {
  const below = source.filter((file) => file.startsWith('src/platform/'));
  const words = /\b(police|procuracy|border.?guard|social.?affairs|victim|prosecut)/i;

  expect(below.filter((file) => words.test(textOf(file)))).toEqual([]);
});

it('has no import cycle', () => {
  expect(findCycle(imports)).toEqual([]);
});

it('has no file over 200 lines, what is generated apart', () => {
  const written = source.filter((file) => !file.includes('/generated/'));
  const files = [...written, ...sourceFiles('test', ['.ts']), ...sourceFiles('migrations', ['.sql'])];

  expect(files.filter((file) => linesOf(file) > 200)).toEqual([]);
});

it('reads the environment in one file', () => {
  const wrong = source.filter((file) => file !== 'src/platform/config.ts' && /process\.env|\bimport\.meta\.env/.test(textOf(file)));

  expect(wrong).toEqual([]);
});

it('has no folder that says nothing', () => {
  const forbidden = ['utils', 'util', 'common', 'helpers', 'shared', 'services', 'lib', 'misc'];
  const folders = [...source, ...sourceFiles('test', ['.ts'])].flatMap((file) => normalize(dirname(file)).split('/'));

  expect(folders.filter((folder) => forbidden.includes(folder))).toEqual([]);
});

it('writes SQL where reading is compiled and nowhere in an agency', () => {
  const statement = /\b(select\s[^;]{0,200}?\sfrom\s+[\w"$.{]|insert\s+into\s+[\w"$.{]|delete\s+from\s+[\w"$.{]|update\s+[\w".]+\s+set\s)/i;
  const allowed = ['src/hub/reading/', 'src/platform/database/'];
  const wrong = source.filter((file) => !allowed.some((folder) => file.startsWith(folder)) && statement.test(textOf(file)));

  expect(wrong).toEqual([]);
});

it('names its tests after what they test', () => {
  const tests = sourceFiles('test', ['.test.ts']);

  expect(tests.filter((file) => file !== join(dirname(file), basename(file).toLowerCase()))).toEqual([]);
});
