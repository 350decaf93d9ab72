/** What each of four bodies sees: for each matter the stage, who takes part (police, border, social affairs, procuracy, court), items of the timeline, warnings, victims. */
export interface Seen {
  readonly police?: readonly string[];
  readonly procuracy?: readonly string[];
  readonly court?: readonly string[];
  readonly social?: readonly string[];
}

type Step = readonly [fact: string, what: string, changes: Seen];

const registered = 'TIP_RECEIVED C 1 warnings- victims-';
const decided = 'TIP_RECEIVED C 2 warnings- victims-';
const approved = 'TIP_RECEIVED V 1 APPROVAL_OF_UNKNOWN_CHARGE victims0';
const filed = 'PROSECUTION V 1 FILE_BEFORE_CONCLUSION victims0';
const sentBack = 'FILE_RETURNED V 2 FILE_BEFORE_CONCLUSION victims0';
const unanswered = 'HANDOVER_NOT_ACKNOWLEDGED,VICTIMS_WITHOUT_RECEPTION';

/** Everybody who is shown the whole matter sees the same of it. */
const all = (line: string): Seen => ({ police: [line], procuracy: [line], court: [line] });

/** Police and the procuracy that supervises them see the same of it; the procuracy also sees what waits for it. */
const ours = (line: string, ...waiting: readonly string[]): Seen => ({ police: [line], procuracy: [line, ...waiting] });

/**
 * One order in which the guide's facts may arrive: court first, each agency's own order kept. A body that a step does not name sees what it saw before.
 * Facts are named by agency and place in its own order.
 */
export const steps: readonly Step[] = [
  ['courts 1', 'registered, nobody knows the indictment', { court: [registered] }],
  ['social-affairs 1', 'a victim, referred by nobody yet', { social: ['TIP_RECEIVED S 1 warnings- victims1'] }],
  ['procuracy 1', 'a charge approved that nobody issued', { procuracy: [approved] }],
  ['police 1', 'a tip about a hand-over to come waits', { police: ['TIP_RECEIVED P 1 - victims0'] }],
  ['border-guard 1', 'an interception elsewhere', {}],
  [
    'border-guard 2',
    'the hand-over names the police: both are one, and its procuracy supervises',
    ours(`TIP_RECEIVED PB 3 ${unanswered} victims0`, approved),
  ],
  ['police 2', 'acknowledged', ours('TIP_RECEIVED PB 4 VICTIMS_WITHOUT_RECEPTION victims0', approved)],
  ['police 3', 'the tip is resolved', ours('TIP_RECEIVED PB 5 VICTIMS_WITHOUT_RECEPTION victims0', approved)],
  [
    'police 4',
    'initiated: the court of the area learns the status',
    {
      ...ours('INVESTIGATION PB 6 VICTIMS_WITHOUT_RECEPTION victims0', approved),
      court: ['INVESTIGATION PB 5 warnings- victims-', registered],
    },
  ],
  [
    'procuracy 2',
    'a file without its conclusion waits',
    { procuracy: ['INVESTIGATION PB 6 VICTIMS_WITHOUT_RECEPTION victims0', filed, approved] },
  ],
  ['courts 2', 'counsel of a charge that nobody knows', {}],
  ['courts 3', 'the court says that the list is complete', {}],
  ['courts 4', 'the trial decided, still of nothing', { court: ['INVESTIGATION PB 5 warnings- victims-', decided] }],
  [
    'police 5',
    'the referral names social affairs: the victim is in the matter',
    {
      ...ours('INVESTIGATION PBS 8 - victims1', filed, approved),
      court: ['INVESTIGATION PBS 5 warnings- victims-', decided],
      social: ['INVESTIGATION PBS 8 warnings- victims1'],
    },
  ],
  [
    'police 6',
    'the charge: its approval was waiting',
    {
      ...ours('INVESTIGATION PBSV 10 - victims1', filed),
      court: ['INVESTIGATION PBSV 5 warnings- victims-', decided],
      social: ['INVESTIGATION PBSV 8 warnings- victims1'],
    },
  ],
  ['police 7', 'a witness', { ...ours('INVESTIGATION PBSV 11 - victims1', filed), social: ['INVESTIGATION PBSV 9 warnings- victims1'] }],
  ['police 8', 'the accused is held', ours('INVESTIGATION PBSV 12 - victims1', filed)],
  [
    'social-affairs 2',
    'support',
    { ...ours('INVESTIGATION PBSV 13 - victims1', filed), social: ['INVESTIGATION PBSV 10 warnings- victims1'] },
  ],
  ['social-affairs 3', 'a shelter, told to nobody without a purpose', {}],
  ['social-affairs 4', 'a home, told to nobody', {}],
  [
    'social-affairs 5',
    'support',
    { ...ours('INVESTIGATION PBSV 14 - victims1', filed), social: ['INVESTIGATION PBSV 11 warnings- victims1'] },
  ],
  ['procuracy 3', 'the waiting file goes back', { procuracy: [sentBack, 'INVESTIGATION PBSV 14 - victims1'] }],
  [
    'police 9',
    'the conclusion brings the file and its return',
    {
      ...ours('FILE_RETURNED PBSV 17 - victims1'),
      court: ['FILE_RETURNED PBSV 6 warnings- victims-', decided],
      social: ['FILE_RETURNED PBSV 12 warnings- victims1'],
    },
  ],
  [
    'procuracy 4',
    'the file again',
    {
      ...ours('PROSECUTION PBSV 18 - victims1'),
      court: ['PROSECUTION PBSV 7 warnings- victims-', decided],
      social: ['PROSECUTION PBSV 13 warnings- victims1'],
    },
  ],
  ['procuracy 5', 'to prosecute', { ...ours('PROSECUTION PBSV 19 - victims1'), social: ['PROSECUTION PBSV 14 warnings- victims1'] }],
  ['social-affairs 6', 'support', { ...ours('PROSECUTION PBSV 20 - victims1'), social: ['PROSECUTION PBSV 15 warnings- victims1'] }],
  [
    'procuracy 6',
    'the indictment names the court: all that it may see opens',
    { ...all('TRIAL_PREPARATION PBSVC 25 - victims1'), social: ['TRIAL_PREPARATION PBSVC 18 warnings- victims1'] },
  ],
  ['procuracy 7', 'no state secret is touched', all('TRIAL_PREPARATION PBSVC 26 - victims1')],
  ['courts 5', 'held until the trial ends', all('TRIAL_PREPARATION PBSVC 27 - victims1')],
  [
    'courts 6',
    'a hearing put off',
    { ...all('TRIAL_PREPARATION PBSVC 28 - victims1'), social: ['TRIAL_PREPARATION PBSVC 19 warnings- victims1'] },
  ],
  ['police 10', 'the second conclusion, late', all('TRIAL_PREPARATION PBSVC 29 - victims1')],
  [
    'courts 7',
    'a mobile trial announced',
    { ...all('TRIAL_PREPARATION PBSVC 30 - victims1'), social: ['TRIAL_PREPARATION PBSVC 20 warnings- victims1'] },
  ],
  [
    'social-affairs 7',
    'the victim identified',
    { ...all('TRIAL_PREPARATION PBSVC 31 - victims1'), social: ['TRIAL_PREPARATION PBSVC 21 warnings- victims1'] },
  ],
  ['courts 8', 'heard', { ...all('TRIAL_PREPARATION PBSVC 32 - victims1'), social: ['TRIAL_PREPARATION PBSVC 22 warnings- victims1'] }],
  [
    'courts 9',
    'in the commune',
    { ...all('TRIAL_PREPARATION PBSVC 33 - victims1'), social: ['TRIAL_PREPARATION PBSVC 23 warnings- victims1'] },
  ],
  ['courts 10', 'judged', { ...all('TRIED PBSVC 34 - victims1'), social: ['TRIED PBSVC 24 warnings- victims1'] }],
  ['social-affairs 8', 'legal aid', { ...all('TRIED PBSVC 35 - victims1'), social: ['TRIED PBSVC 25 warnings- victims1'] }],
  [
    'courts 11',
    'in force: the case opens to social affairs',
    { ...all('IN_FORCE PBSVC 36 - victims1'), social: ['IN_FORCE PBSVC 36 - victims1'] },
  ],
  ['social-affairs 9', 'support', { ...all('IN_FORCE PBSVC 37 - victims1'), social: ['IN_FORCE PBSVC 37 - victims1'] }],
  ['social-affairs 10', 'she agrees to a trial on the road', {}],
  ['social-affairs 11', 'and to one near her home', {}],
];
