import { proveFact } from './prove-fact.js';

proveFact({
  mutation: 'initiateCase',
  table: 'police.criminal_case',
  root: 'criminalCase',
  before: async () => ({ initiatedOn: '2019-03-20', offences: [{ article: '150', clause: '2' }] }),
  changed: { offences: [{ article: '151', clause: '1' }] },
});

proveFact({
  mutation: 'chargeAccused',
  table: 'police.accused',
  root: 'accused',
  before: async (world) => ({ ...(await world.initiated()), issuedOn: '2019-04-10', fullName: 'Trần Thị Giả', yearOfBirth: 1985 }),
  changed: { yearOfBirth: 1986 },
});

proveFact({
  mutation: 'decideInvestigation',
  table: 'police.investigation_decision',
  root: 'investigationDecision',
  before: async (world) => ({ ...(await world.initiated()), kind: 'EXTEND', decidedOn: '2019-07-01', until: '2019-11-20' }),
  changed: { until: '2019-10-20' },
});

proveFact({
  mutation: 'concludeInvestigation',
  table: 'police.conclusion',
  root: 'conclusion',
  before: async (world) => ({ ...(await world.initiated()), issuedOn: '2019-08-20', proposal: 'PROSECUTE', procuracy: 'VKS-TG-GC' }),
  changed: { proposal: 'DISCONTINUE' },
});
