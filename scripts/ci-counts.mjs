import { existsSync, readFileSync } from 'node:fs';

/** Says how many tests passed and failed; a step that failed without a failing test counts as one. */
const [, , results = '', failedSteps = '0'] = process.argv;
const {
  numPassedTests = 0,
  numFailedTests = 0,
  numRuntimeErrorTestSuites = 0,
} = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
const failed = numFailedTests + numRuntimeErrorTestSuites;
const silent = Number(failedSteps) - (failed > 0 ? 1 : 0);
console.log(`${numPassedTests} passed, ${failed + Math.max(0, silent)} failed`);
