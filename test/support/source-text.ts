import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectPath } from '../../src/platform/project-root.js';

/** The project's own files below a folder, as paths from its root. */
export function sourceFiles(folder: string, endings: readonly string[]): string[] {
  if (!existsSync(projectPath(folder))) return [];
  const names = readdirSync(projectPath(folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => endings.some((ending) => name.endsWith(ending))).map((name) => join(folder, name));
}

export const rawText = (file: string): string => readFileSync(projectPath(file), 'utf8');

/** The text without its comments: what they speak of is no rule broken. */
export const textOf = (file: string): string => rawText(file).replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

export const linesOf = (file: string): number => rawText(file).trimEnd().split('\n').length;

const importing = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/** The project's files that a file imports or re-exports, types included. */
export function importsOf(file: string): string[] {
  const targets = [...textOf(file).matchAll(importing)].map(([, target]) => join(dirname(file), String(target)));
  return targets.map((target) => target.replace(/\.js$/, existsSync(projectPath(target.replace(/\.js$/, '.tsx'))) ? '.tsx' : '.ts'));
}
