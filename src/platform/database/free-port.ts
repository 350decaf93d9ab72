import { createServer } from 'node:net';

/** The port that was used before if it is still free, else any. */
export const freePort = (wanted: number | null): Promise<number> => tryPort(wanted ?? 0).catch(() => tryPort(0));

function tryPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
