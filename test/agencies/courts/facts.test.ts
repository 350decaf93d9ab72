import { APPEAL_JUDGE, PROSECUTOR } from '../procuracy/case-world.js';
import { proveFact } from '../procuracy/prove-fact.js';
import { BY_JUDGES, BY_THE_REGISTRY } from './reporters.js';

proveFact({
  ...BY_THE_REGISTRY,
  mutation: 'registerCase',
  table: 'courts.trial',
  root: 'trial',
  before: async (world) => {
    const { indictment } = await world.indicted();
    return { matter: { document: indictment }, indictment, registeredOn: '2019-08-25', mode: 'IN_SEAT' };
  },
  changed: { mode: 'MOBILE' },
});

proveFact({
  ...BY_JUDGES,
  mutation: 'decideTrial',
  table: 'courts.trial_decision',
  root: 'trialDecision',
  before: async (world) => ({
    matter: { document: (await world.registered()).trial },
    decision: 'TRY',
    decidedOn: '2019-09-10',
    closed: false,
  }),
  changed: { closed: true },
});

proveFact({
  ...BY_JUDGES,
  reader: PROSECUTOR,
  mutation: 'returnFileToProcuracy',
  table: 'courts.court_file_return',
  root: 'courtFileReturn',
  before: async (world) => ({
    matter: { document: (await world.registered()).trial },
    returnedOn: '2019-09-10',
    round: 1,
    reason: 'còn đồng phạm',
    returnedTo: 'VKS-TG-GC',
  }),
  changed: { reason: 'thiếu chứng cứ' },
});

proveFact({
  ...BY_THE_REGISTRY,
  mutation: 'scheduleHearing',
  table: 'courts.hearing',
  root: 'hearing',
  before: async (world) => ({ matter: { document: (await world.registered()).trial }, scheduledOn: '2019-09-20', venue: 'Phòng xử số 1' }),
  changed: { status: 'HELD' },
  mayLieAhead: true,
});

proveFact({
  ...BY_JUDGES,
  mutation: 'pronounceJudgment',
  table: 'courts.judgment',
  root: 'judgment',
  before: async (world) => {
    const { trial, charge } = await world.registered();
    return { matter: { document: trial }, pronouncedOn: '2019-09-20', outcomes: [{ charge, sentenceMonths: 72 }] };
  },
  changed: { outcomes: [] },
});

proveFact({
  ...BY_THE_REGISTRY,
  mutation: 'recordAppeal',
  table: 'courts.appeal',
  root: 'appeal',
  before: async (world) => {
    const { trial, judgment } = await world.judged();
    return { matter: { document: trial }, appealedOn: '2019-09-25', by: 'ACCUSED', judgment, appealCourt: 'TA-TG' };
  },
  changed: { by: 'INJURED_PARTY' },
});

proveFact({
  ...BY_JUDGES,
  reporter: APPEAL_JUDGE,
  alsoBy: [['courts.supervisor', 'TA-TG']],
  mutation: 'decideAppeal',
  table: 'courts.appeal_decision',
  root: 'appealDecision',
  before: async (world) => {
    const { appeal, judgment } = await world.appealed();
    return { matter: { document: appeal }, judgment, outcome: 'UPHELD', decidedOn: '2019-11-20' };
  },
  changed: { outcome: 'AMENDED' },
});

proveFact({
  ...BY_THE_REGISTRY,
  mutation: 'recordLegalEffect',
  table: 'courts.legal_effect',
  root: 'legalEffect',
  before: async (world) => {
    const { trial, judgment } = await world.judged();
    return { matter: { document: trial }, judgment, effectiveOn: '2019-10-21' };
  },
  changed: { effectiveOn: '2019-10-22' },
});

proveFact({
  ...BY_THE_REGISTRY,
  mutation: 'recordMobileTrial',
  table: 'courts.mobile_trial',
  root: 'mobileTrial',
  before: async (world) => ({
    matter: { document: (await world.registered()).trial },
    status: 'ANNOUNCED',
    plannedOn: '2019-09-20',
    venue: 'Nhà văn hóa xã',
  }),
  changed: { status: 'HELD', attendance: 300 },
  mayLieAhead: true,
});
