import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const page = join(root, 'src', 'explorer');

const files = (dir) => (existsSync(dir) ? readdirSync(dir, { recursive: true }).map((name) => join(dir, String(name))) : []);

/** A test or module whose source is gone would otherwise still run from dist. */
function removeOrphans() {
  let removed = 0;
  for (const folder of ['src', 'test']) {
    for (const file of files(join(dist, folder))) {
      const source = join(root, file.slice(dist.length)).replace(/\.js(\.map)?$/, '.ts');
      if (source.endsWith('.ts') && !existsSync(source)) {
        rmSync(file, { force: true });
        removed += 1;
      }
    }
  }
  return removed;
}

/** Runs a package's own script with this very Node, and says nothing unless it fails. */
function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}`);
    process.exit(status ?? 1);
  }
}

/** The explorer takes seconds to bundle: only when it is missing or older than its sources. */
function pageIsStale() {
  if (!existsSync(join(page, 'index.html'))) return false;
  const built = join(dist, 'page', 'index.html');
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  return files(page).some((file) => statSync(file).mtimeMs > since);
}

removeOrphans();
run('node_modules/typescript/bin/tsc', '-p', '.');
if (pageIsStale())
  run('node_modules/vite/bin/vite.js', 'build', 'src/explorer', '--outDir', '../../dist/page', '--emptyOutDir', '--logLevel', 'warn');
