/** Where to go after sign-in: an address of our own only, never one that a link smuggled in. */
export function safeReturn(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return '/';
  const here = 'http://hub.invalid';
  const url = URL.canParse(asked, here) ? new URL(asked, here) : null;
  // What stays of '/.//elsewhere' begins with two slashes: to a browser that is another host.
  return url && url.origin === here && !/^\/(\/|session)/i.test(url.pathname) ? `${url.pathname}${url.search}` : '/';
}
