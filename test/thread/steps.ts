/** What each of four bodies sees: for each matter the stage, who takes part (police, border, social affairs, procuracy, court), items of the timeline, warnings, victims. */
export interface Seen {
  readonly police?: readonly string[];
  readonly procuracy?: readonly string[];
  readonly court?: readonly string[];
  readonly social?: readonly string[];
}

export type Step = readonly [fact: string, what: string, changes: Seen];

const registered = 'TIP_RECEIVED C 1 warnings- victims-';
const decided = 'TIP_RECEIVED C 2 warnings- victims-';
const approved = 'TIP_RECEIVED V 1 APPROVAL_OF_UNKNOWN_CHARGE victims0';
const filed = 'PROSECUTION V 1 FILE_BEFORE_CONCLUSION victims0';
const sentBack = 'FILE_RETURNED V 2 FILE_BEFORE_CONCLUSION victims0';
const unanswered = 'HANDOVER_NOT_ACKNOWLEDGED,VICTIMS_WITHOUT_RECEPTION';

/** Everybody who is shown the whole matter sees the same of it. */
const all = (line: string): Seen => ({ police: [line], procuracy: [line], court: [line] });

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
    { police: [`TIP_RECEIVED PB 3 ${unanswered} victims0`], procuracy: [`TIP_RECEIVED PB 3 ${unanswered} victims0`, approved] },
  ],
  [
    'police 2',
    'acknowledged',
    {
      police: ['TIP_RECEIVED PB 4 VICTIMS_WITHOUT_RECEPTION victims0'],
      procuracy: ['TIP_RECEIVED PB 4 VICTIMS_WITHOUT_RECEPTION victims0', approved],
    },
  ],
  [
    'police 3',
    'the tip is resolved',
    {
      police: ['TIP_RECEIVED PB 5 VICTIMS_WITHOUT_RECEPTION victims0'],
      procuracy: ['TIP_RECEIVED PB 5 VICTIMS_WITHOUT_RECEPTION victims0', approved],
    },
  ],
  [
    'police 4',
    'initiated: the court of the area learns the status',
    {
      police: ['INVESTIGATION PB 6 VICTIMS_WITHOUT_RECEPTION victims0'],
      procuracy: ['INVESTIGATION PB 6 VICTIMS_WITHOUT_RECEPTION victims0', approved],
      court: ['INVESTIGATION PB 5 warnings- victims-', registered],
    },
  ],
  [
    'procuracy 2',
    'a file without its conclusion waits',
    { procuracy: ['INVESTIGATION PB 6 VICTIMS_WITHOUT_RECEPTION victims0', filed, approved] },
  ],
  ['courts 2', 'the trial decided, still of nothing', { court: ['INVESTIGATION PB 5 warnings- victims-', decided] }],
  [
    'police 5',
    'the referral names social affairs: the victim is in the matter',
    {
      police: ['INVESTIGATION PBS 8 - victims1'],
      procuracy: ['INVESTIGATION PBS 8 - victims1', filed, approved],
      court: ['INVESTIGATION PBS 5 warnings- victims-', decided],
      social: ['INVESTIGATION PBS 8 warnings- victims1'],
    },
  ],
  [
    'police 6',
    'the charge: its approval was waiting',
    {
      police: ['INVESTIGATION PBSV 10 - victims1'],
      procuracy: ['INVESTIGATION PBSV 10 - victims1', filed],
      court: ['INVESTIGATION PBSV 5 warnings- victims-', decided],
      social: ['INVESTIGATION PBSV 8 warnings- victims1'],
    },
  ],
  [
    'social-affairs 2',
    'support',
    {
      police: ['INVESTIGATION PBSV 11 - victims1'],
      procuracy: ['INVESTIGATION PBSV 11 - victims1', filed],
      social: ['INVESTIGATION PBSV 9 warnings- victims1'],
    },
  ],
  ['social-affairs 3', 'a shelter, told to nobody without a purpose', {}],
  [
    'social-affairs 4',
    'support',
    {
      police: ['INVESTIGATION PBSV 12 - victims1'],
      procuracy: ['INVESTIGATION PBSV 12 - victims1', filed],
      social: ['INVESTIGATION PBSV 10 warnings- victims1'],
    },
  ],
  ['procuracy 3', 'the waiting file goes back', { procuracy: ['INVESTIGATION PBSV 12 - victims1', sentBack] }],
  [
    'police 7',
    'the conclusion brings the file and its return',
    {
      police: ['FILE_RETURNED PBSV 15 - victims1'],
      procuracy: ['FILE_RETURNED PBSV 15 - victims1'],
      court: ['FILE_RETURNED PBSV 6 warnings- victims-', decided],
      social: ['FILE_RETURNED PBSV 11 warnings- victims1'],
    },
  ],
  [
    'procuracy 4',
    'the file again',
    {
      police: ['PROSECUTION PBSV 16 - victims1'],
      procuracy: ['PROSECUTION PBSV 16 - victims1'],
      court: ['PROSECUTION PBSV 7 warnings- victims-', decided],
      social: ['PROSECUTION PBSV 12 warnings- victims1'],
    },
  ],
  [
    'procuracy 5',
    'to prosecute',
    {
      police: ['PROSECUTION PBSV 17 - victims1'],
      procuracy: ['PROSECUTION PBSV 17 - victims1'],
      social: ['PROSECUTION PBSV 13 warnings- victims1'],
    },
  ],
  [
    'social-affairs 5',
    'support',
    {
      police: ['PROSECUTION PBSV 18 - victims1'],
      procuracy: ['PROSECUTION PBSV 18 - victims1'],
      social: ['PROSECUTION PBSV 14 warnings- victims1'],
    },
  ],
  [
    'procuracy 6',
    'the indictment names the court: all that it may see opens',
    { ...all('TRIAL_PREPARATION PBSVC 21 - victims1'), social: ['TRIAL_PREPARATION PBSVC 17 warnings- victims1'] },
  ],
  [
    'courts 3',
    'a hearing put off',
    { ...all('TRIAL_PREPARATION PBSVC 22 - victims1'), social: ['TRIAL_PREPARATION PBSVC 18 warnings- victims1'] },
  ],
  ['police 8', 'the second conclusion, late', all('TRIAL_PREPARATION PBSVC 23 - victims1')],
  [
    'courts 4',
    'a mobile trial announced',
    { ...all('TRIAL_PREPARATION PBSVC 24 - victims1'), social: ['TRIAL_PREPARATION PBSVC 19 warnings- victims1'] },
  ],
  [
    'social-affairs 6',
    'the victim identified',
    { ...all('TRIAL_PREPARATION PBSVC 25 - victims1'), social: ['TRIAL_PREPARATION PBSVC 20 warnings- victims1'] },
  ],
  ['courts 5', 'heard', { ...all('TRIAL_PREPARATION PBSVC 26 - victims1'), social: ['TRIAL_PREPARATION PBSVC 21 warnings- victims1'] }],
  [
    'courts 6',
    'in the commune',
    { ...all('TRIAL_PREPARATION PBSVC 27 - victims1'), social: ['TRIAL_PREPARATION PBSVC 22 warnings- victims1'] },
  ],
  ['courts 7', 'judged', { ...all('TRIED PBSVC 28 - victims1'), social: ['TRIED PBSVC 23 warnings- victims1'] }],
  ['social-affairs 7', 'legal aid', { ...all('TRIED PBSVC 29 - victims1'), social: ['TRIED PBSVC 24 warnings- victims1'] }],
  [
    'courts 8',
    'in force: the case opens to social affairs',
    { ...all('IN_FORCE PBSVC 30 - victims1'), social: ['IN_FORCE PBSVC 30 - victims1'] },
  ],
  ['social-affairs 8', 'support', { ...all('IN_FORCE PBSVC 31 - victims1'), social: ['IN_FORCE PBSVC 31 - victims1'] }],
];
