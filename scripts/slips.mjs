import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts one slip after the other into a copy of the compiled product and asks the differential trial whether it notices.
 * SLIPS_DIST: another build than dist. An argument: only slips whose name holds it.
 */
const root = join(import.meta.dirname, '..');
const dist = join(root, process.env.SLIPS_DIST ?? 'dist');
const WORKERS = 2;

const { SLIPS } = await import(join(dist, 'test/differential/slips.js'));
const { default: start } = await import(join(dist, 'test/global-setup.js'));
await start();
const data = process.env.HUB_TEST_DATA;
const wanted = SLIPS.filter(({ name }) => name.includes(process.argv[2] ?? ''));
const missed = [];
const began = Date.now();

/** A product of its own with the slip in it. */
function copyWith({ file, from, to }, folder) {
  for (const part of ['src', 'test']) cpSync(join(dist, part), join(folder, part), { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${file} does not hold exactly once: ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

function run(folder, more = {}) {
  const child = spawn(process.execPath, [join(folder, 'test/differential/run-slip.js')], {
    cwd: root,
    env: { ...process.env, HUB_TEST_DATA: folder, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, errors] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  return new Promise((resolve) => child.on('close', () => resolve(out ? JSON.parse(out) : { crashed: errors })));
}

async function tryOne(slip, index) {
  const folder = join(data, `slip-${index}`);
  mkdirSync(folder, { recursive: true });
  copyWith(slip, folder);
  const since = Date.now();
  const { cases, difference, crashed } = await run(folder);
  rmSync(folder, { recursive: true, force: true });
  if (crashed) throw new Error(`${slip.name}: ${crashed}`);
  if (!difference) missed.push(slip.name);
  const seconds = Math.round((Date.now() - since) / 1000);
  process.stdout.write(`${difference ? `noticed after ${cases}` : `NOT NOTICED in ${cases}`} questions, ${seconds} s: ${slip.name}\n`);
}

/** Without a slip there is nothing to notice; else the slips would prove nothing. */
async function tryNone() {
  const folder = join(data, 'no-slip');
  for (const part of ['src', 'test']) cpSync(join(dist, part), join(folder, part), { recursive: true });
  const { cases, difference, crashed } = await run(folder, { HUB_TRIAL_CASES: '150' });
  if (crashed || difference) throw new Error(`without a slip: ${crashed ?? difference}`);
  process.stdout.write(`nothing to notice in ${cases} questions without a slip\n`);
}

try {
  await tryNone();
  const waiting = [...wanted.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await tryOne(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
} finally {
  await globalThis.stopTestCluster?.();
}
process.stdout.write(
  `${wanted.length - missed.length} of ${wanted.length} slips noticed in ${Math.round((Date.now() - began) / 1000)} s\n`,
);
process.exit(missed.length > 0 ? 1 : 0);
