import { answeredTooEarly } from './answered-too-early.js';
import type { Discrepancy, Facts } from './discrepancy.js';
import { identifiedTwice } from './identified-twice.js';
import { anotherCount, anotherMode, cancelledAndWanted, mistypedCharge } from './told-otherwise.js';

/** What few matters can have comes first. */
const KINDS: readonly Discrepancy[] = [
  cancelledAndWanted,
  anotherMode,
  answeredTooEarly(
    6,
    { mutation: 'handOver', on: 'handedOverOn' },
    { mutation: 'acknowledgeHandover', on: 'acknowledgedOn', quoting: 'handover' },
  ),
  answeredTooEarly(60, { mutation: 'referVictim', on: 'referredOn' }, { mutation: 'receiveVictim', on: 'receivedOn', quoting: 'referral' }),
  anotherCount,
  identifiedTwice,
  answeredTooEarly(
    40,
    { mutation: 'issueIndictment', on: 'issuedOn' },
    { mutation: 'registerCase', on: 'registeredOn', quoting: 'indictment' },
  ),
  answeredTooEarly(
    50,
    { mutation: 'concludeInvestigation', on: 'issuedOn' },
    { mutation: 'receiveFile', on: 'receivedOn', quoting: 'conclusion' },
  ),
  answeredTooEarly(40, { mutation: 'chargeAccused', on: 'issuedOn' }, { mutation: 'decideCharge', on: 'decidedOn', quoting: 'charge' }),
  mistypedCharge,
];

/** Lets a few matters of each kind be told differently by two bodies; the others stay as they are, to the letter. */
export class Discrepancies {
  readonly #met = KINDS.map(() => 0);

  /** The facts of the next matter, with one discrepancy at the most. */
  in(facts: Facts): Facts {
    for (const [place, { oneIn, tell }] of KINDS.entries()) {
      const told = tell(facts);
      if (!told) continue;
      const met = (this.#met[place] ?? 0) + 1;
      this.#met[place] = met;
      if (met % oneIn === Math.ceil(oneIn / 2)) return told;
    }
    return facts;
  }
}
