import '../platform/node-version.js';
import 'reflect-metadata';
import { importCases } from '../imports/cases/import-cases.js';
import { StartRefused } from '../platform/start-refused.js';
import { runImport } from './import-run.js';

const [file, ...others] = process.argv.slice(2);

await runImport(() => {
  if (file === undefined || others.length > 0) throw new StartRefused('Lệnh nhận một tệp vụ án.', 'The command takes one file of cases.');
  return file;
}, importCases);
