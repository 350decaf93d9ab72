import { getNamedType } from 'graphql';
import type { Asker, Node } from './asker.js';
import { isUncounted, kindOf, labelsOf } from './labels.js';
import { isOtherMatter } from './one-matter.js';
import { coordinateOf, type Selected } from './select.js';
import { combinations, decide } from './decide.js';
import type { Label, Reason } from './words.js';
import { ROW_BY_ROW } from './tables.js';
import { bitsOfType } from './types.js';

export interface Withheld {
  readonly coordinate: string;
  readonly reason: Reason;
  readonly contact: string | null;
  /** Absent for informants and victims: POLICY rule 5. */
  readonly count?: number;
}

export type ContactOf = (coordinate: string, reason: Reason) => string | null;

/** Keeps extensions.withheld while an operation is answered: one entry for each (coordinate, reason, contact). */
export class WithheldList {
  private readonly entries = new Map<string, Withheld>();

  constructor(
    private readonly asker: Asker,
    private readonly contactOf: ContactOf,
  ) {}

  /** A cell came back null: counted, unless its label is told from the plan. */
  cell(coordinate: string, labels: readonly Label[], reason: Reason): void {
    if (!isUncounted(labels)) this.add(coordinate, reason, 1);
  }

  /** A matter came out under this selection: what its class closes of informants and victims, there or not. */
  plan(node: Node, below: readonly Selected[]): void {
    for (const selected of below) {
      this.planField(node, selected);
      if (!isOtherMatter(selected)) this.plan(node, Object.values(selected.below).flat());
    }
  }

  private planField(node: Node, selected: Selected): void {
    const coordinate = coordinateOf(selected);
    const labels = labelsOf(coordinate) ?? [];
    if (!isUncounted(labels)) return;
    const { caller, oneMatter } = this.asker;
    const kind = kindOf(getNamedType(selected.type).name);
    const decidedBy = ROW_BY_ROW.has(coordinate) ? getNamedType(selected.type).name : selected.parent;
    for (const bits of combinations(bitsOfType(decidedBy))) {
      const decision = decide({ caller, matter: node.facts, bits, coordinate, labels, oneMatter, kind });
      if (decision.fate === 'WITHHOLD') this.add(coordinate, decision.reason, null);
    }
  }

  private add(coordinate: string, reason: Reason, count: number | null): void {
    const contact = this.contactOf(coordinate, reason);
    const key = JSON.stringify([coordinate, reason, contact]);
    const before = this.entries.get(key);
    if (count === null) this.entries.set(key, { coordinate, reason, contact });
    else this.entries.set(key, { coordinate, reason, contact, count: (before?.count ?? 0) + count });
  }

  all(): Withheld[] {
    return [...this.entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  }
}
