import '../../platform/node-version.js';
import 'reflect-metadata';
import { createHub } from '../../hub.js';
import { systemClock } from '../../platform/clock.js';
import { beServed } from './child.js';

/** The whole hub as it is served, permissions and trail on. */
beServed(async ({ url, dataDir }: { url: string; dataDir: string }) => {
  const hub = await createHub({ url, dataDir, clock: systemClock });
  const port = await hub.http.listen(0, '127.0.0.1');
  return { port, close: () => hub.close() };
});
