import { PROSECUTOR, type Reporter } from './case-world.js';
import { type Proof, proveFact } from './prove-fact.js';

const OF_THE_PROCURACY = {
  reporter: PROSECUTOR,
  alsoBy: [['procuracy.supervisor', 'VKS-TG-GC']],
  refused: [
    ['procuracy.inspector', 'VKS-TG-GC'],
    ['police.investigator', 'CA-TG-GC'],
    ['police.supervisor', 'CA-TG-GC'],
    ['border-guard.officer', 'BP-TN-MB'],
    ['social-affairs.case-worker', 'LDTBXH-TG'],
    ['courts.judge', 'TA-TG-GC'],
    ['courts.clerk', 'TA-TG-GC'],
    ['steering-committee.analyst', 'BCD138-TG'],
  ],
  stranger: ['procuracy.prosecutor', 'VKS-LCA'],
} as const satisfies Partial<Record<keyof Proof, readonly (Reporter | string)[]>>;

proveFact({
  ...OF_THE_PROCURACY,
  mutation: 'decideCharge',
  table: 'procuracy.charge_decision',
  root: 'chargeDecision',
  before: async (world) => {
    const { opening, charge } = await world.charged();
    return { matter: { document: opening }, charge, decision: 'APPROVE', decidedOn: '2019-04-12' };
  },
  changed: { decidedOn: '2019-04-13' },
});

proveFact({
  ...OF_THE_PROCURACY,
  mutation: 'receiveFile',
  table: 'procuracy.prosecution',
  root: 'prosecution',
  before: async (world) => {
    const { conclusion } = await world.received();
    return { matter: { document: conclusion }, conclusion, receivedOn: '2019-08-06' };
  },
  changed: { receivedOn: '2019-08-07' },
});

proveFact({
  ...OF_THE_PROCURACY,
  mutation: 'decideProsecution',
  table: 'procuracy.prosecution_decision',
  root: 'prosecutionDecision',
  before: async (world) => ({
    matter: { document: (await world.received()).file },
    decision: 'EXTEND',
    decidedOn: '2019-08-15',
    until: '2019-09-05',
  }),
  changed: { until: '2019-09-01' },
});

proveFact({
  ...OF_THE_PROCURACY,
  mutation: 'returnFile',
  table: 'procuracy.file_return',
  root: 'fileReturn',
  before: async (world) => ({
    matter: { document: (await world.received()).file },
    returnedOn: '2019-08-15',
    round: 1,
    reason: 'làm rõ',
    returnedTo: 'CA-TG-GC',
  }),
  changed: { round: 2 },
});

proveFact({
  ...OF_THE_PROCURACY,
  mutation: 'issueIndictment',
  table: 'procuracy.indictment',
  root: 'indictment',
  before: async (world) => ({
    matter: { document: (await world.received()).file },
    issuedOn: '2019-08-20',
    court: 'TA-TG-GC',
    offences: [{ article: '150', clause: '2' }],
  }),
  changed: { offences: [{ article: '150', clause: '1' }] },
});

proveFact({
  ...OF_THE_PROCURACY,
  mutation: 'protestJudgment',
  table: 'procuracy.protest',
  root: 'protest',
  before: async (world) => {
    const { judgment, file } = await world.judged();
    return { matter: { document: file }, judgment, protestedOn: '2019-09-30', level: 'SAME', court: 'TA-TG' };
  },
  changed: { level: 'SUPERIOR' },
});

proveFact({
  ...OF_THE_PROCURACY,
  mutation: 'attestNoStateSecret',
  table: 'procuracy.procuracy_attestation',
  root: 'procuracyAttestation',
  before: async (world) => ({ matter: { document: (await world.received()).file }, touched: false, attestedOn: '2019-08-15' }),
  changed: { touched: true },
});
