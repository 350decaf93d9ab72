import type { Argument } from './argument.js';
import type { Compilation } from './compilation.js';

const PAGE_LIMIT = 100;
const PAGE_DEFAULT = 20;

/** The size of a page as a parameter; the limit itself is checked before anything is compiled. */
export function pageSize(compilation: Compilation, first: Argument | undefined): string {
  const most = compilation.mostRows ?? PAGE_LIMIT;
  return compilation.parameters.add('int', (inputs) => {
    const asked = first?.get(inputs);
    return typeof asked === 'number' ? Math.max(0, Math.min(asked, most)) : PAGE_DEFAULT;
  });
}
