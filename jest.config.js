/** The tests run on what tsc wrote: no transform, so what is tested is what is served. */
export default {
  testEnvironment: 'node',
  rootDir: 'dist',
  cacheDirectory: '<rootDir>/.jest-cache',
  testMatch: ['<rootDir>/test/**/*.test.js'],
  transform: {},
  testTimeout: 60_000,
  maxWorkers: '100%',
  globalSetup: '<rootDir>/test/global-setup.js',
  globalTeardown: '<rootDir>/test/global-teardown.js',
};
