import { proveFact } from './prove-fact.js';

proveFact({
  mutation: 'reportCrimeTip',
  table: 'police.crime_tip',
  root: 'crimeTip',
  before: async () => ({ receivedOn: '2019-03-01', kind: 'CRIME_REPORT', channel: 'HOTLINE_111' }),
  changed: { channel: 'MEDIA' },
});

proveFact({
  mutation: 'resolveCrimeTip',
  table: 'police.tip_outcome',
  root: 'tipOutcome',
  before: async (world) => ({ ...(await world.tip()), outcome: 'SUSPEND', decidedOn: '2019-03-15' }),
  changed: { decidedOn: '2019-03-16' },
});

proveFact({
  mutation: 'extendCrimeTip',
  table: 'police.tip_extension',
  root: 'tipExtension',
  before: async (world) => ({ ...(await world.tip()), decidedOn: '2019-03-15', until: '2019-05-01' }),
  changed: { until: '2019-04-30' },
});

proveFact({
  mutation: 'resumeCrimeTip',
  table: 'police.tip_resumption',
  root: 'tipResumption',
  before: async (world) => {
    const tip = await world.tip();
    await world.reported('resolveCrimeTip', { ...tip, number: world.number(), outcome: 'SUSPEND', decidedOn: '2019-03-15' });
    return { ...tip, decidedOn: '2019-06-01' };
  },
  changed: { decidedOn: '2019-06-02' },
});
