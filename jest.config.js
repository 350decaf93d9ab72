/** The tests run on what tsc wrote: no transform, so what is tested is what is served. */
export default {
  testEnvironment: 'node',
  rootDir: 'dist',
  cacheDirectory: '<rootDir>/.jest-cache',
  testMatch: ['<rootDir>/test/**/*.test.js'],
  transform: {},
  testTimeout: 60_000,
  maxWorkers: '100%',
  // Modules of one file are not given back to the next: a worker that has grown is replaced.
  workerIdleMemoryLimit: '1500MB',
  testSequencer: '<rootDir>/test/support/slowest-first.js',
  globalSetup: '<rootDir>/test/global-setup.js',
  globalTeardown: '<rootDir>/test/global-teardown.js',
};
