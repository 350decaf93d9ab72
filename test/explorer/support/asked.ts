import type { Page } from 'playwright-core';

/** The names of what a page asks the hub from now on, in the order in which it asks. */
export function askedBy(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked.push(/(?:query|mutation) (\w+)/.exec(request.postData() ?? '')?.[1] ?? '');
  });
  return asked;
}
