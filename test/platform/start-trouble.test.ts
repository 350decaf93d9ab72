import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { StartRefused } from '../../src/platform/start-refused.js';
import { startTrouble } from '../../src/platform/start-trouble.js';

it('names the port that another program has, and the variable to set', async () => {
  const first = createServer();
  await new Promise<void>((listening) => void first.listen(0, '127.0.0.1', listening));
  const { port } = first.address() as AddressInfo;
  const error = await new Promise((refused) => void createServer().once('error', refused).listen(port, '127.0.0.1'));
  first.close();

  expect(startTrouble(error)).toBeInstanceOf(StartRefused);
  expect((startTrouble(error) as Error).message).toMatch(new RegExp(`cổng ${port}.*PORT.*\nPort ${port} .*PORT`));
});

it('names the folder that cannot be written', () => {
  const error = Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS', path: '/data/keys' });

  expect((startTrouble(error) as Error).message).toMatch(/\/data\/keys.*HUB_DATA_DIR.*\n\/data\/keys .*HUB_DATA_DIR/);
});

it('leaves every other error as it is', () => {
  const [other, missing] = [new Error('x'), Object.assign(new Error('ENOENT'), { code: 'ENOENT', path: '/data' })];

  expect([other, missing, undefined].map(startTrouble)).toEqual([other, missing, undefined]);
});
