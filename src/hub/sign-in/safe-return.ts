/** Where to go after sign-in: an address of our own only, never one that a link smuggled in. */
export function safeReturn(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return '/';
  const here = 'http://hub.invalid';
  const url = URL.canParse(asked, here) ? new URL(asked, here) : null;
  return url && url.origin === here && !url.pathname.startsWith('/session') ? `${url.pathname}${url.search}` : '/';
}
