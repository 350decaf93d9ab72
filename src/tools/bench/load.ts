import { connect, type Socket } from 'node:net';

/** What a closed loop came to. */
interface Loaded {
  readonly answers: number;
  readonly seconds: number;
}

/** A request written out beforehand: asking must cost little beside answering, for all share the same processors. */
export function requestBytes(path: string, headers: Readonly<Record<string, string>>, body: string): Buffer {
  const all = { host: '127.0.0.1', 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
}

/** Asks over a few kept connections, each sending its next request when the last is answered. */
export async function load(port: number, requests: readonly Buffer[], connections: number, seconds: number): Promise<Loaded> {
  const started = performance.now();
  const end = started + seconds * 1000;
  let next = 0;
  const one = () => requests[next++ % requests.length] as Buffer;
  const counts = await Promise.all(Array.from({ length: connections }, () => loop(port, one, end)));
  return { answers: counts.reduce((sum, count) => sum + count, 0), seconds: (performance.now() - started) / 1000 };
}

function loop(port: number, next: () => Buffer, end: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let count = 0;
    socket.on('error', reject);
    onAnswers(socket, (status) => {
      if (status !== 200) return void reject(new Error(`An answer came with status ${status}`));
      count += 1;
      if (performance.now() < end) return void socket.write(next());
      socket.end();
      resolve(count);
    });
    socket.write(next());
  });
}

/** Calls for each answer whose whole body has come. Both servers say its length. */
function onAnswers(socket: Socket, answered: (status: number) => void): void {
  let missing = -1;
  let status = 0;
  let head = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    let rest = chunk;
    if (missing < 0) {
      head = head.length === 0 ? rest : Buffer.concat([head, rest]);
      const at = head.indexOf('\r\n\r\n');
      if (at < 0) return;
      const text = head.toString('latin1', 0, at);
      const length = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1];
      if (length === undefined) throw new Error('An answer does not say its length');
      status = Number(text.slice(9, 12));
      missing = Number(length);
      rest = head.subarray(at + 4);
      head = Buffer.alloc(0);
    }
    missing -= rest.length;
    if (missing > 0) return;
    missing = -1;
    answered(status);
  });
}
