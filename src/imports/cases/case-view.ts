import type { Agency, AgencyWord } from '../../hub/identity/agency.js';
import { agencyOf } from '../../hub/identity/agency.js';
import type { NamedBodies, ProvinceThen } from './named-bodies.js';
import type { PublishedCase } from './published-case.js';

/** A fact that a published case tells; `body` null: the source does not say which body of the agency. */
export interface CaseFact {
  readonly agency: AgencyWord;
  readonly body: string | null;
  readonly fact: string;
  readonly what: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** A published case with what its names mean, and how far it got. */
export interface CaseView {
  readonly said: PublishedCase;
  readonly province: ProvinceThen | null;
  readonly body: (text: string | null, agency: AgencyWord, day: string | null) => string | null;
  /** A later step of the procedure implies the earlier ones (BLTTHS arts. 153, 179, 243, 276). */
  readonly reached: {
    readonly appeal: boolean;
    readonly judgment: boolean;
    readonly trial: boolean;
    readonly indictment: boolean;
    readonly case: boolean;
  };
}

export function viewOf(said: PublishedCase, names: NamedBodies): CaseView {
  const days = [
    said.initiation_date,
    said.trial_date,
    said.indictment_date,
    said.tip_date,
    said.interception_date,
    said.appeal_date,
    said.victims_back_date,
  ];
  const known = days.filter((day) => day !== null);
  const province = names.province(said.province_of_proceedings, known);
  const latest = [...known].sort().at(-1) ?? null;
  const appeal = [said.appeal_date, said.appeal_court, said.appeal_outcome].some((value) => value !== null);
  const sentenced = said.sentences_years.length > 0 || said.sentence_text !== null;
  const seen = [said.trial_date, said.trial_date_text, said.trial_instance, said.court, said.mobile_trial].some((value) => value !== null);
  const judgment = appeal || sentenced;
  const trial = judgment || seen;
  const indictment = trial || said.indictment_date !== null || said.indicted_by !== null;
  return {
    said,
    province,
    body: (text, agency, day) =>
      names.body(text, agencyOf(agency) as Agency, { day: day ?? latest, province, provinceName: said.province_of_proceedings }),
    reached: {
      appeal,
      judgment,
      trial,
      indictment,
      case: indictment || said.initiation_date !== null || said.initiated_by !== null || said.charge_vi !== null,
    },
  };
}

/** Fields that are known; the rest is left out, so that it stays empty. */
export const known = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

/** One fact for each of so many persons. */
export const each = <T>(count: number | null, make: (ordinal: number) => T): T[] =>
  Array.from({ length: count ?? 0 }, (_, i) => make(i + 1));
