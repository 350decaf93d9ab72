/**
 * The tests run on what tsc wrote, in plain Node: what is tested is what is served, and a process reads its modules once for all its test files.
 * So what a module keeps outlives a test file: a test brings its own hub, database and clock, and leaves nothing behind.
 */
export default {
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  rootDir: 'dist',
  cacheDirectory: '<rootDir>/.jest-cache',
  testMatch: ['<rootDir>/test/**/*.test.js'],
  setupFilesAfterEnv: ['<rootDir>/test/support/time-limit.js'],
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/support/slowest-first.js',
  globalSetup: '<rootDir>/test/global-setup.js',
  globalTeardown: '<rootDir>/test/global-teardown.js',
};
