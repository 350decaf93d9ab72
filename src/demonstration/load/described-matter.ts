import { factParts } from '../../hub/intake/fact-parts.js';
import type { AnyNoun, References } from '../../hub/intake/noun.js';
import type { AgencyWord } from '../../hub/identity/agency.js';
import type { Caller } from '../../hub/identity/caller.js';
import type { FactScript, MatterScript } from '../matter-script.js';
import type { Version } from './matter-rows.js';
import { orderedId } from './ordered-id.js';

export interface DescribedMatter {
  readonly id: string;
  readonly script: MatterScript;
  readonly versions: readonly Version[];
}

interface Describing {
  readonly noun: (mutation: string) => AnyNoun;
  readonly caller: (agency: AgencyWord, organisation: string) => Promise<Caller>;
  readonly references: References;
}

/** All facts of a matter in the hub's form, by the same code that the door uses; a fact reported again is a new version. */
export async function describeMatter(script: MatterScript, describing: Describing): Promise<DescribedMatter> {
  const id = orderedId();
  const described = await Promise.all(script.facts.map((fact) => describeFact(fact, describing)));
  const current = new Map<string, Version>();
  const versions = described.flatMap(({ noun, parts, caller }, place): Version[] => {
    const key = `${noun.type}|${parts.organisationId}|${parts.sourceKey}`;
    const before = current.get(key);
    if (before?.parts.contentDigest === parts.contentDigest) return [];
    const { recordedAt } = script.facts[place] ?? { recordedAt: '' };
    if (before) before.endedAt = recordedAt;
    const version = (before?.version ?? 0) + 1;
    const next = {
      noun,
      parts,
      id: before?.id ?? orderedId(),
      version,
      matterId: id,
      recordedAt,
      recordedBy: caller.subject,
      endedAt: null,
    };
    current.set(key, next);
    return [next];
  });
  return { id, script, versions };
}

async function describeFact({ agency, organisation, mutation, input }: FactScript, { noun, caller, references }: Describing) {
  const reporter = await caller(agency, organisation);
  const found = noun(mutation);
  return { noun: found, parts: await factParts(found, input, reporter, references, false), caller: reporter };
}
