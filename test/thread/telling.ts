import type { FactScript } from '../../src/demonstration/matter-script.js';
import type { Answered, TestHub } from '../support/hub.js';

const GRANTEES: Readonly<Record<string, string>> = {
  police: 'police.investigator',
  'border-guard': 'border-guard.officer',
  'social-affairs': 'social-affairs.case-worker',
  procuracy: 'procuracy.prosecutor',
  courts: 'courts.judge',
};

/** A fact as a mutation of its own body, over HTTP. */
export function tell(hub: TestHub, { agency, organisation, mutation, input }: FactScript, fields = '__typename'): Promise<Answered> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  return hub
    .signIn(GRANTEES[agency] ?? '', organisation)
    .ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`, { input });
}

/** Reports a fact that must be taken in. */
export async function told(hub: TestHub, fact: FactScript): Promise<void> {
  const { errors, text } = await tell(hub, fact);
  if (errors.length > 0) throw new Error(`${fact.mutation} of ${fact.organisation} was not taken: ${text}`);
}

/** The supervisor of each body puts `demo` in charge of the matter. */
export async function assigned(
  hub: TestHub,
  matterId: string,
  bodies: readonly (readonly [agency: string, organisation: string])[],
): Promise<void> {
  for (const [agency, organisation] of bodies) {
    const { errors, text } = await hub
      .signIn(`${agency}.supervisor`, organisation)
      .ask('mutation ($input: AssignHandler!) { assignHandler(input: $input) { id } }', { input: { matterId, subject: 'demo' } });
    if (errors.length > 0) throw new Error(`${organisation} has no handler: ${text}`);
  }
}

/** Takes every matter and fact out of the database; what is law, place or body stays, and so does the trail. */
export async function emptied(hub: TestHub): Promise<void> {
  const { rows } = await hub.sql('select schema_name, table_name from matter.fact_table');
  const facts = rows.map(({ schema_name, table_name }) => `${schema_name}.${table_name}`);
  const kept = [
    'code',
    'event',
    'document',
    'quote',
    'naming',
    'standing',
    'handler',
    'warning',
    'clock',
    'accused_state',
    'handover_state',
  ];
  const worked = [...kept, 'link', 'joining', 'acceptance', 'matter'].map((name) => `matter.${name}`);
  await hub.sql([...facts, ...worked].map((table) => `delete from ${table}`).join('; '));
}
