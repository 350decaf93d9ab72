import { type Existence, existenceOf } from './existence.js';
import { type CoarseKind, fateOf, type RowBits } from './fate.js';
import { CLASS_CODES, classOf, HANDLING_UNIT, maskOf } from './matter-class.js';
import { type FieldRow, isFieldRow, type OperationRow, type PermissionRow, type PermissionTable } from './permission-table.js';
import { cellOf } from './policy.js';
import { type Profile, profileKey } from './profile.js';
import type { Fate } from './words.js';

/** The bits of a row that a type can declare; a combination of them is a number, the first bit the lowest. */
export type RowBit = keyof RowBits;

/** For one combination of row bits: which classes meet which fate. */
export type FateMasks = ReadonlyMap<Fate, bigint>;

/** The caller's rights for one profile: every coordinate's fate for every class of matter, worked out before anything is read. */
export class Plan {
  readonly key: string;
  /** Classes for which a matter exists at all. */
  readonly visible: bigint;
  readonly #memo = new Map<string, readonly FateMasks[]>();
  #ofOneMatter: Plan | null = null;

  constructor(
    readonly profile: Profile,
    private readonly table: PermissionTable,
  ) {
    this.key = profileKey(profile);
    this.visible = this.#classes((existence) => existence !== 'INVISIBLE');
  }

  #classes(fits: (existence: Existence) => boolean): bigint {
    return maskOf(
      CLASS_CODES.filter((code) => {
        const cls = classOf(code);
        return cls !== null && fits(existenceOf(this.profile, cls));
      }),
    );
  }

  findRow(coordinate: string): PermissionRow | null {
    return (Object.hasOwn(this.table, coordinate) && this.table[coordinate]) || null;
  }

  /** The line of a field; null where there is no such field. */
  findFieldRow(coordinate: string): FieldRow | null {
    const row = this.findRow(coordinate);
    return row !== null && isFieldRow(row) ? row : null;
  }

  /** The same caller's plan for a question that reaches one matter. */
  get ofOneMatter(): Plan {
    this.#ofOneMatter ??= new Plan({ ...this.profile, oneMatter: true }, this.table);
    return this.#ofOneMatter;
  }

  /** The coordinates of fields (not of items' kinds) whose rights depend on the matter. */
  fieldCoordinates(): readonly string[] {
    return Object.keys(this.table).filter((coordinate) => coordinate.includes('.') && !this.#isAlways(coordinate));
  }

  #isAlways(coordinate: string): boolean {
    return this.findFieldRow(coordinate)?.labels.every((label) => label === 'ALWAYS') ?? true;
  }

  fieldRow(coordinate: string): FieldRow {
    const row = this.findFieldRow(coordinate);
    if (!row) throw new Error(`No permission row for ${coordinate}`);
    return row;
  }

  /** The rows of the table whose coordinate begins so, in the table's order. */
  coordinates(prefix: string): readonly string[] {
    return Object.keys(this.table).filter((coordinate) => coordinate.startsWith(prefix));
  }

  /** Whether the caller's role may use a root at all. */
  mayUse(coordinate: string): boolean {
    const row = this.table[coordinate] as OperationRow | undefined;
    return row !== undefined && 'roles' in row && row.roles.some((role) => role === '*' || role === this.role);
  }

  get role(): string {
    return `${this.profile.agency}.${this.profile.role}`;
  }

  /** One map of fates to classes for each combination of the type's row bits. */
  fates(coordinate: string, coarse: CoarseKind = 'NONE', bits: readonly RowBit[] = []): readonly FateMasks[] {
    const key = `${coordinate}|${coarse}|${bits.join(',')}`;
    const known = this.#memo.get(key);
    if (known) return known;
    const made = combinations(bits).map((combination) => this.#masks(this.fieldRow(coordinate), coarse, combination));
    this.#memo.set(key, made);
    return made;
  }

  /** A list that shows its rows one by one is there where some row could be shown; elsewhere it is withheld as a row of others is. */
  listFates(coordinate: string, coarse: CoarseKind, bits: readonly RowBit[]): FateMasks {
    const each = this.fates(coordinate, coarse, bits);
    const shown = each.reduce((union, masks) => union | (masks.get('SHOW') ?? 0n), 0n);
    const closed = [...(each[0] ?? [])].map(([fate, mask]): [Fate, bigint] => [fate, mask & ~shown]);
    return new Map([...closed, ['SHOW', shown]]);
  }

  /** Classes for which a cell is shown or masked, whatever its row. */
  open(coordinate: string, coarse: CoarseKind = 'NONE'): bigint {
    const [masks] = this.fates(coordinate, coarse);
    return (masks?.get('SHOW') ?? 0n) | (masks?.get('MASK') ?? 0n);
  }

  /** Classes for which a field may be counted: where it is shown, and where the policy leaves its counts open. */
  counts(coordinate: string): bigint {
    const { labels } = this.fieldRow(coordinate);
    const { agency, role } = this.profile;
    return this.open(coordinate) | (labels.every((label) => cellOf(label, agency, role).counted) ? this.visible : 0n);
  }

  /** Whether some matter or row could show the field to this caller. */
  everOpen(coordinate: string, coarse: CoarseKind = 'NONE'): boolean {
    return this.fates(coordinate, coarse, EVERY_BIT).some((masks) => masks.has('SHOW') || masks.has('MASK'));
  }

  /** All that may become of a field in matters that exist in full for the caller, whatever its row. */
  fatesInFull(coordinate: string, coarse: CoarseKind): ReadonlySet<Fate> {
    const inFull = this.#classes((existence) => existence === 'FULL');
    const met = this.fates(coordinate, coarse, EVERY_BIT).flatMap((masks) => [...masks].filter(([, mask]) => (mask & inFull) !== 0n));
    return new Set(met.map(([fate]) => fate));
  }

  #masks(row: FieldRow, coarse: CoarseKind, bits: RowBits): FateMasks {
    const codes = new Map<Fate, number[]>();
    for (const code of CLASS_CODES) {
      const cls = classOf(code);
      const fate = cls && fateOf(row, coarse, this.profile, cls, bits);
      if (fate) codes.set(fate, [...(codes.get(fate) ?? []), code]);
    }
    return new Map([...codes].map(([fate, list]) => [fate, maskOf(list)]));
  }
}

const EVERY_BIT: readonly RowBit[] = ['owner', 'approved', 'announced'];

/** Whether a fate depends on the person's handling the matter. */
export const asksHandling = (fates: readonly FateMasks[]): boolean =>
  fates.some((masks) => [...masks.values()].some((mask) => mask >> HANDLING_BITS !== (mask & ((1n << HANDLING_BITS) - 1n))));

const HANDLING_BITS = BigInt(HANDLING_UNIT);

/** Every combination of the bits; a bit that a type does not declare is unset, which shows less. */
export function combinations(bits: readonly RowBit[]): readonly RowBits[] {
  return Array.from({ length: 1 << bits.length }, (_, n) => {
    const is = (bit: RowBit) => bits.includes(bit) && ((n >> bits.indexOf(bit)) & 1) === 1;
    return { owner: is('owner'), approved: is('approved'), announced: is('announced') };
  });
}
