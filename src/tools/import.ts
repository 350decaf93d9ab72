import '../platform/node-version.js';
import 'reflect-metadata';
import { importFacts } from '../imports/import-facts.js';
import { systemCaller } from '../imports/system-caller.js';
import { importOptions } from './import-options.js';
import { runImport } from './import-run.js';

const options = importOptions(process.argv.slice(2));

await runImport(
  () => options().file,
  async (door, file) => {
    const { agency, bodyFrom } = options();
    return importFacts(door, file, await systemCaller(door.directory, agency, bodyFrom(await door.register(), door.today()), 'import'));
  },
);
