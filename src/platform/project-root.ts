import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of package.json, found from here: the compiled file may lie at any depth below it. */
function findProjectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('package.json was not found above the program');
    folder = parent;
  }
  return folder;
}

export const projectRoot = findProjectRoot();

/** A file that is shipped beside the program, such as a migration or a list of data. */
export const projectPath = (...parts: string[]): string => join(projectRoot, ...parts);
