import type { Agency } from '../../hub/identity/agency.js';
import { heldOn, type NamedBody, type NamedProvince, type NamingRegister } from '../naming-register.js';

/** A province as it stood on a day. */
export interface ProvinceThen {
  readonly code: string;
  readonly day: string;
}

/** When and where a name was used. */
interface CaseSetting {
  readonly day: string | null;
  readonly province: ProvinceThen | null;
  readonly provinceName: string | null;
}

const HEADS = 'toa an nhan dan|cong an|vien kiem sat nhan dan|bo doi bien phong';
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\btand\b/g, 'toa an nhan dan'],
  [/\bvks(nd)?\b/g, 'vien kiem sat nhan dan'],
  [/\bbdbp\b/g, 'bo doi bien phong'],
  [/\btp\b/g, 'thanh pho'],
  [/\b(bo|ban) chi huy bo doi\b/g, 'bo doi'],
];

/** Names as they compare: without marks and capitals, short forms written out. */
function plain(name: string): string {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const words = folded.replace(/[^a-z0-9]+/g, ' ').trim();
  return SHORT.reduce((text, [short, long]) => text.replace(short, long), words);
}

const bare = (name: string): string => name.replace(/\b(tinh|thanh pho) /g, '');

/** Finds the bodies and provinces that published cases name. A name that fits none or several is no body: nobody is put in its place. */
export class NamedBodies {
  readonly #bodies: readonly { readonly body: NamedBody; readonly name: string }[];
  readonly #provinces: readonly { readonly province: NamedProvince; readonly name: string }[];

  constructor(register: NamingRegister) {
    this.#bodies = register.bodies.map((body) => ({ body, name: plain(body.name) }));
    this.#provinces = register.provinces.map((province) => ({ province, name: bare(plain(province.name)) }));
  }

  /** Of the first day on which a province had the name; where no day is known, the last that had it. */
  province(name: string | null, days: readonly string[]): ProvinceThen | null {
    const named = name ? this.#provinces.filter((known) => known.name === bare(plain(name))).map(({ province }) => province) : [];
    const found = days.flatMap((day) => named.filter((province) => heldOn(province, day)).map(({ code }) => ({ code, day })))[0];
    const last = named.at(-1);
    return found ?? (days.length === 0 && last ? { code: last.code, day: last.validFrom } : null);
  }

  /** The code of the body of an agency that a text names, as it was called on the day. */
  body(text: string | null, agency: Agency, at: CaseSetting): string | null {
    for (const part of (text ?? '').split(/[,;(]/)) {
      const found = this.#inPart(plain(part), agency, at);
      if (found) return found;
    }
    return null;
  }

  /** A text may name several bodies: the first that is known acted. */
  #inPart(said: string, agency: Agency, { day, province, provinceName }: CaseSetting): string | null {
    const then = this.#bodies.filter(({ body }) => body.agency === agency && (day === null || heldOn(body, day)));
    const near = (bodies: readonly NamedBody[]) => bodies.filter((body) => body.province === province?.code);
    if (provinceName && new RegExp(`(^| )(${HEADS})( tinh)? ${plain(provinceName)}$`).test(said)) {
      return near(then.map(({ body }) => body)).find(({ level }) => level === 'PROVINCE')?.code ?? null;
    }
    const exact = this.#longest(said, then, (name) => name);
    const provincial = then.filter(({ body }) => body.level === 'PROVINCE');
    const named = exact.length > 0 ? exact : this.#longest(bare(said), provincial, bare);
    const [found, ...others] = near(named).length > 0 ? near(named) : named;
    return found && others.length === 0 ? found.code : null;
  }

  #longest(
    said: string,
    among: readonly { readonly body: NamedBody; readonly name: string }[],
    form: (name: string) => string,
  ): NamedBody[] {
    const named = among.filter(({ name }) => ` ${said} `.includes(` ${form(name)} `));
    const length = Math.max(0, ...named.map(({ name }) => form(name).length));
    return named.filter(({ name }) => form(name).length === length).map(({ body }) => body);
  }
}
