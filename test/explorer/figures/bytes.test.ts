import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectPath } from '../../../src/platform/project-root.js';

const assets = projectPath('dist', 'page', 'assets');
const files = readdirSync(assets)
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, content: readFileSync(join(assets, name)) }));
const zipped = (wanted: (file: (typeof files)[number]) => boolean) =>
  files.filter(wanted).reduce((sum, { content }) => sum + gzipSync(content).length, 0);

it('keeps the charts within their bytes', () => {
  const charts = zipped(({ name }) => name.startsWith('drawing-'));

  expect(charts).toBeGreaterThan(100_000);
  expect(charts).toBeLessThan(200_000);
});

it('keeps the map within its bytes', () => {
  const outlines = zipped(({ content }) => content.includes('Huyện Gò Công Đông'));
  const pages = zipped(({ name }) => /^(figures-page|map-page)-/.test(name));

  expect(outlines).toBeGreaterThan(10_000);
  expect(outlines + pages).toBeLessThan(70_000);
});
