import { defineNoun } from '../../hub/intake/noun.js';
import { ProvideShelter } from './provide-shelter.input.js';
import { requireSpan } from './require-span.js';
import { Shelter } from './shelter.entity.js';
import { requireReception, victimKeyOf } from './victim-key.js';

export const shelter = defineNoun<ProvideShelter, Shelter>({
  type: 'Shelter',
  entity: Shelter,
  agency: 'social-affairs',
  mutation: 'provideShelter',
  input: ProvideShelter,
  kinds: [{ kind: 'SHELTER_PROVIDED', summary: 'Bố trí nơi tạm lánh', summaryEn: 'Shelter provided' }],

  async describe(input, references) {
    requireSpan(input.from, input.to, 'to');
    const victimKey = await victimKeyOf(input, input.from, references);
    return {
      kind: 'SHELTER_PROVIDED',
      occurredOn: input.from ?? null,
      row: { victimKey, name: input.name ?? null, address: input.address ?? null, untilOn: input.to ?? null },
      details: { victimKey },
    };
  },

  check: ({ row }, own) => requireReception(own, row.victimKey),
});
