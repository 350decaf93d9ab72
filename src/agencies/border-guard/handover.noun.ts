import { type Agency } from '../../hub/identity/agency.js';
import { defineNoun, type OwnFacts } from '../../hub/intake/noun.js';
import { conflict } from '../../platform/errors.js';
import { BorderCase } from './border-case.entity.js';
import { HandOver } from './hand-over.input.js';
import { Handover } from './handover.entity.js';
import { Interception } from './interception.entity.js';
import './messages.js';
import { RescuedPerson } from './rescued-person.entity.js';
import { surelyBefore } from './surely-before.js';

export const handover = defineNoun<HandOver, Handover>({
  type: 'Handover',
  entity: Handover,
  agency: 'border-guard',
  mutation: 'handOver',
  input: HandOver,
  kinds: [
    { kind: 'MATTER_HANDED_OVER', summary: 'Bộ đội Biên phòng bàn giao vụ việc', summaryEn: 'Matter handed over by the border guard' },
  ],

  async describe(input, references) {
    const recipient = await references.organisation(input.recipient, ['recipient']);
    return {
      kind: 'MATTER_HANDED_OVER',
      occurredOn: input.handedOverOn ?? null,
      row: {
        toAgency: recipient.agency as Agency,
        toOrganisationId: recipient.id,
        personsHandedOver: input.personsHandedOver ?? null,
        contents: input.contents ?? null,
      },
      quotes: input.interception ? [input.interception] : [],
      names: [input.recipient],
    };
  },

  async check({ occurredOn }, own) {
    const held = await heldFacts(own);
    if (held.length === 0) throw conflict('border-guard.nothing-to-hand-over', {}, ['matter']);
    const isBefore = (fact: { readonly occurredOn?: string | null }) =>
      !!occurredOn && !!fact.occurredOn && surelyBefore(occurredOn, fact.occurredOn);
    if (held.every(isBefore)) throw conflict('border-guard.handed-over-before-it-began', {}, ['handedOverOn']);
  },
});

async function heldFacts({ em, matterId }: OwnFacts) {
  const current = { matterId, recordedTo: null };
  const [interceptions, cases, persons] = [
    await em.find(Interception, current),
    await em.find(BorderCase, current),
    await em.find(RescuedPerson, current),
  ];
  return [...interceptions, ...cases, ...persons];
}
