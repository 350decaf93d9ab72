/** A cell of the policy as the hub tells it. */
export interface Cell {
  readonly label: string;
  readonly agency: string;
  readonly role: string;
  readonly outcome: string;
  readonly ownFactsOnly: boolean;
  readonly fromStage?: string | null;
  readonly forPurposes?: readonly string[] | null;
}

export type Stage = 'BEFORE' | 'INDICTED' | 'IN_FORCE';

const ORDER: readonly string[] = ['BEFORE', 'INDICTED', 'IN_FORCE'];

/** What the policy answers at a stage: a cell that opens later is closed until then. */
export function outcomeAt(cell: Cell, stage: Stage | null): string {
  if (stage === null || !cell.fromStage) return cell.outcome;
  return ORDER.indexOf(stage) >= ORDER.indexOf(cell.fromStage) ? cell.outcome : 'WITHHOLD';
}

interface Choice {
  readonly who?: string | undefined;
  readonly label?: string | undefined;
}

export const roleKey = ({ agency, role }: Cell): string => `${agency}.${role}`;

export const fits = (cell: Cell, { who, label }: Choice): boolean => (!who || roleKey(cell) === who) && (!label || cell.label === label);
