/** A browser as far as signing in needs one: it keeps cookies by host, and follows redirects when told to. */
export class Browser {
  readonly #cookies = new Map<string, Map<string, string>>();

  constructor(private readonly origin: string) {}

  get cookies(): readonly string[] {
    return [...(this.#cookies.get(new URL(this.origin).host)?.keys() ?? [])];
  }

  async send(address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, this.origin);
    const kept = this.#cookies.get(url.host) ?? new Map<string, string>();
    this.#cookies.set(url.host, kept);
    const cookie = [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string>), ...(cookie ? { cookie } : {}) };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) keep(kept, line);
    return response;
  }

  /** Goes where it is sent until an answer sends nowhere else, or until an address of the hub that is not of signing in. */
  async follow(address: string): Promise<{ readonly response: Response; readonly visited: readonly string[] }> {
    const visited: string[] = [];
    let response = await this.send(address);
    let at = new URL(address, this.origin);
    while (response.status >= 300 && response.status < 400 && visited.length < 20) {
      at = new URL(response.headers.get('location') ?? '', at);
      visited.push(at.href);
      if (at.origin === this.origin && !at.pathname.startsWith('/session')) break;
      response = await this.send(at.href);
    }
    return { response, visited };
  }

  json(address: string, method: string, body?: unknown): Promise<Response> {
    const sent = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    return this.send(address, { method, ...sent });
  }

  ask(query: string): Promise<Response> {
    return this.json('/graphql', 'POST', { query });
  }
}

function keep(kept: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';');
  const [name = '', ...value] = pair.split('=');
  const gone = attributes.some((attribute) => /expires=Thu, 01 Jan 1970/i.test(attribute)) || value.join('=') === '';
  if (gone) kept.delete(name);
  else kept.set(name, value.join('='));
}
