import { proveFact } from './prove-fact.js';

proveFact({
  mutation: 'reportRescue',
  table: 'police.rescue',
  root: 'rescue',
  before: async (world) => ({ matter: (await world.tip()).matter, rescuedOn: '2019-03-10', destinationCountry: 'KHM', personsRescued: 2 }),
  changed: { personsRescued: 3 },
});

proveFact({
  mutation: 'referVictim',
  table: 'police.victim_referral',
  root: 'victimReferral',
  before: async (world) => ({ matter: (await world.tip()).matter, referredOn: '2019-03-11', recipient: 'LDTBXH-TG', personsReferred: 1 }),
  changed: { personsReferred: 2 },
});

proveFact({
  mutation: 'acknowledgeHandover',
  table: 'police.handover_acknowledgement',
  root: 'handoverAcknowledgement',
  before: async (world) => ({
    matter: (await world.tip()).matter,
    handover: { number: '7/BBBG-ĐBP', issuer: 'BP-TN-MB', year: 2019 },
    acknowledgedOn: '2019-03-12',
  }),
  changed: { acknowledgedOn: '2019-03-13' },
});
