import { readConfig } from '../../src/platform/config.js';
import { projectPath } from '../../src/platform/project-root.js';

it('runs on its own database with the demonstration when nothing is set', () => {
  const usual = { port: 4000, host: '127.0.0.1', databaseUrl: null, dataDir: projectPath('.data'), demo: 'default', issuersFile: null };

  expect(readConfig({})).toEqual(usual);
  expect(readConfig({ PORT: '', HUB_DEMO: '' })).toEqual(usual);
});

it('loads no demonstration into an outside database unless asked to', () => {
  const DATABASE_URL = 'postgres://hub:secret@db.example/hub';

  expect(readConfig({ DATABASE_URL }).demo).toBe('none');
  expect(readConfig({ DATABASE_URL, HUB_DEMO: '300' }).demo).toBe(300);
  expect(readConfig({ HUB_DEMO: 'none' }).demo).toBe('none');
});

it('cannot be changed afterwards', () => {
  expect(Object.isFrozen(readConfig({}))).toBe(true);
});

it('names a variable it cannot use, in both languages, and never its value', () => {
  const wrong = { PORT: '70000', DATABASE_URL: 'mysql://hub:hunter2@db/hub', HUB_DEMO: 'some' };

  expect(() => readConfig(wrong)).toThrow(
    'Biến môi trường không hợp lệ: PORT, DATABASE_URL, HUB_DEMO.\nEnvironment variable not valid: PORT, DATABASE_URL, HUB_DEMO.',
  );
});
