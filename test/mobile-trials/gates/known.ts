import { readCsv } from '../../../src/matter/reference-data/read-csv.js';
import { BY_YEAR, type DossierFacts, type GatesAsked } from '../../../src/mobile-trials/gates/dossier-facts.js';
import { weighGates } from '../../../src/mobile-trials/gates/weigh-gates.js';
import { knowledgeOf, type MobileTrialKnowledge } from '../../../src/mobile-trials/knowledge.js';
import { projectPath } from '../../../src/platform/project-root.js';

const FIGURES: ReadonlySet<string> = new Set(['amount', 'position', 'max_months']);

/** A file as the database gives it: figures and yes or no are no texts. */
function rows(file: string): Record<string, unknown>[] {
  const typed = ([key, value]: [string, string | null]) => {
    if (value !== null && FIGURES.has(key)) return [key, Number(value)];
    return [key, key === 'confirmed' ? value === 'true' : value];
  };
  return readCsv(projectPath('data', 'mobile-trials', file)).map((row) => Object.fromEntries(Object.entries(row).map(typed)));
}

const COMMUNES = ['28249', '28261', '28270', '28729'];

/** Rules as they are shipped. Unit 28300 was divided between two communes; 99999 lies where no borders are known. */
export const KNOWN: MobileTrialKnowledge = knowledgeOf({
  tables: {
    gate_rule: rows('gates.csv'),
    law_limit: rows('limits.csv'),
    court_competence: rows('court-competence.csv'),
    near_commune: rows('neighbours.csv'),
    commune_code: [
      ...COMMUNES.map((code) => ({ code, valid_from: '2025-07-01', valid_to: null, communes: [code] })),
      { code: '28300', valid_from: '1900-01-01', valid_to: '2025-07-01', communes: ['28249', '28729'] },
    ],
  },
  versioned: ['court_competence', 'gate_rule', 'law_limit'],
});

const MATTER_RULES = [...new Set(KNOWN.gateRules.filter(({ about }) => about === 'MATTER').map(({ rule }) => rule))];

/** A dossier against which nothing stands between 20 and 25 September 2019. */
export const OPEN: DossierFacts = {
  states: Object.fromEntries(MATTER_RULES.map((rule) => [rule, 'OPEN'])),
  earliest_day: '2019-09-20',
  latest_day: '2019-09-25',
  custody_until: 'infinity',
  accused_born_in: 1980,
  victims_born_in: 1995,
  identified_born_in: 0,
  mode: 'MOBILE',
};

/** With nothing left on the calendar in the way, for days far from each other. */
export const ANY_DAY: DossierFacts = { ...OPEN, earliest_day: null, latest_day: '2099-12-31' };

export const ASKED: GatesAsked = {
  day: '2019-09-23',
  venue: null,
  sight: () => true,
  exact: BY_YEAR,
  venueSight: { homes: null, cleared: [] },
};

/** The gates that are not open, as 'RULE STATE'. */
export const standing = (facts: DossierFacts, asked: Partial<GatesAsked> = {}, knowledge = KNOWN): string[] =>
  weighGates(facts, knowledge, { ...ASKED, ...asked })
    .filter(({ state }) => state !== 'OPEN')
    .map(({ rule, state }) => `${rule} ${state}`);
