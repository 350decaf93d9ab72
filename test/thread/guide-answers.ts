export type Followed = {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads into an answer
  readonly data: any;
  readonly errors: readonly unknown[];
  readonly withheld: readonly { readonly coordinate: string; readonly reason: string }[];
};

const participants = ['CA-TG-GC 2019-03-01', 'BP-TN-MB 2019-03-02', 'LDTBXH-TG 2019-03-17', 'VKS-TG-GC 2019-03-22', 'TA-TG-GC 2019-10-11'];
/** Twenty days, four months, thirty days, two months from a Monday to a Sunday, thirty days to a Sunday, two months. */
const deadlines = [
  'TIP_DECIDE 2019-03-01 2019-03-21 MET',
  'INVESTIGATE 2019-03-15 2019-07-15 MET',
  'PROSECUTE 2019-07-01 2019-07-31 MET',
  'INVESTIGATE 2019-07-22 2019-09-23 MET',
  'PROSECUTE 2019-09-13 2019-10-14 MET',
  'TRIAL_PREPARATION 2019-10-11 2019-12-11 MET',
];
const status = [
  '2019-03-01 TIP_RECEIVED',
  '2019-03-02 INTERCEPTION_MADE',
  '2019-03-04 MATTER_HANDED_OVER',
  '2019-03-05 HANDOVER_ACKNOWLEDGED',
  '2019-03-15 CASE_INITIATED',
  '2019-07-01 FILE_RECEIVED',
  '2019-09-13 FILE_RECEIVED',
  '2019-10-08 INDICTMENT_ISSUED',
  '2019-10-11 CASE_REGISTERED',
  '2019-12-19 HEARING_POSTPONED',
  '2020-01-09 HEARING_HELD',
];
const outcomesAndCase = [
  '2019-03-14 TIP_RESOLVED',
  '2019-03-20 ACCUSED_CHARGED',
  '2019-03-22 CHARGE_APPROVED',
  '2019-03-22 CUSTODY_ORDERED',
  '2019-06-28 INVESTIGATION_CONCLUDED',
  '2019-07-22 FILE_RETURNED',
  '2019-09-12 INVESTIGATION_CONCLUDED',
  '2019-10-07 PROSECUTION_DECIDED',
  '2019-10-08 PROCURACY_ATTESTED',
  '2019-10-21 COUNSEL_REGISTERED',
  '2019-11-27 COURT_ATTESTED',
  '2019-12-06 TRIAL_DECIDED',
  '2019-12-06 COURT_CUSTODY_ORDERED',
  '2020-01-09 MOBILE_TRIAL_ANNOUNCED',
  '2020-01-09 MOBILE_TRIAL_HELD',
  '2020-01-10 JUDGMENT_PRONOUNCED',
  '2020-02-12 JUDGMENT_IN_FORCE',
];
const victims = [
  '2019-03-21 WITNESS_NAMED',
  '2019-03-16 VICTIM_REFERRED',
  '2019-03-17 VICTIM_RECEIVED',
  '2019-03-18 SUPPORT_PROVIDED',
  '2019-03-18 VICTIM_HOME_RECORDED',
  '2019-03-21 SUPPORT_PROVIDED',
  '2019-03-26 SUPPORT_PROVIDED',
  '2019-04-10 VICTIM_IDENTIFIED',
  '2019-04-15 SUPPORT_PROVIDED',
  '2019-06-18 SUPPORT_PROVIDED',
  '2019-11-25 VICTIM_CONSENT_RECORDED',
  '2019-11-25 VICTIM_CONSENT_RECORDED',
];
const whole = [...status, ...outcomesAndCase, ...victims];
const sheltered = [...whole, '2019-03-19 SHELTER_PROVIDED'];

const person = 'Mai Kim Phương';
const accused = 'Đào Hữu Vinh';
const place = 'Nhà tạm lánh số 2 (mô phỏng)';
/** Who is it: informant, accused, victim, shelter, whether the content is shown, number of reasons of the return, provider of the first support. */
const cells = {
  police: ['PURPOSE_NOT_ALLOWED', accused, person, 'NOT_YOUR_TASK', true, true, null],
  border: ['NOT_TAKING_PART', undefined, undefined, 'NOT_TAKING_PART', false, undefined, undefined],
  social: ['OTHER_OWNER', 'Bị cáo 1', person, place, false, false, 'Trung tâm Công tác xã hội (mô phỏng)'],
  procuracy: ['PURPOSE_NOT_ALLOWED', accused, person, 'NOT_YOUR_TASK', true, true, null],
  court: ['NOT_YOUR_TASK', accused, person, 'NOT_YOUR_TASK', true, true, null],
  analyst: ['NOT_YOUR_TASK', 'Bị cáo 1', undefined, 'NOT_YOUR_TASK', false, false, undefined],
};

function told({ status: http, data: { matter }, errors, withheld }: Followed) {
  const reason = (coordinate: string) => withheld.find((entry) => entry.coordinate === coordinate)?.reason;
  const [tip] = matter.crimeTips;
  const victim = matter.victims?.[0];
  return {
    http,
    errors,
    head: [matter.title, matter.stage, matter.openedOn, matter.place.code, matter.criminalCase.status, matter.trial.mode],
    warnings: matter.warnings,
    participants: matter.participants.map(({ organisation, since }: Record<string, { code: string }>) => `${organisation?.code} ${since}`),
    deadlines: matter.deadlines.map(({ rule, startsOn, dueOn, state }: Record<string, string>) => `${rule} ${startsOn} ${dueOn} ${state}`),
    timeline: matter.timeline.nodes.map(({ kind, occurredAt }: Record<string, string>) => `${occurredAt} ${kind}`).sort(),
    cells: [
      tip.informant?.fullName ?? reason('CrimeTip.informant'),
      matter.criminalCase.accused?.[0].fullName,
      victim?.identity?.fullName,
      victim?.shelter?.name ?? reason('Victim.shelter'),
      typeof tip.content === 'string',
      matter.prosecution.returns && typeof matter.prosecution.returns[0].reason === 'string',
      victim?.supports[0].provider,
    ].map((cell) => (cell === null && victim === undefined ? undefined : cell)),
  };
}

const open = {
  http: 200,
  errors: [],
  head: ['Vụ việc tại Thị xã Gò Công', 'IN_FORCE', '2019-03-01', '28312', 'IN_FORCE', 'MOBILE'],
  warnings: [],
  participants,
  deadlines,
};
const month = (line: string): string => line.replaceAll(/(\d{4}-\d\d)-\d\d/g, '$1');

/** Police, border guard, social affairs, procuracy, court and analyst, each for its own purpose. */
export function expectedOfAll(followed: readonly Followed[]): void {
  const [police, border, social, procuracy, court, analyst] = followed.map(told);
  expect(police).toEqual({ ...open, timeline: whole.toSorted(), cells: cells.police });
  expect(border).toEqual({ ...open, warnings: null, deadlines: [], timeline: status, cells: cells.border });
  expect(social).toEqual({ ...open, timeline: sheltered.toSorted(), cells: cells.social });
  expect(procuracy).toEqual({ ...open, timeline: whole.toSorted(), cells: cells.procuracy });
  expect(court).toEqual({ ...open, timeline: whole.toSorted(), cells: cells.court });
  expect({ ...analyst, participants: analyst?.participants.toSorted(), deadlines: analyst?.deadlines.toSorted() }).toEqual({
    ...open,
    head: ['Vụ việc tại Thị xã Gò Công', 'IN_FORCE', '2019-03', '816', 'IN_FORCE', 'MOBILE'],
    participants: participants.map(month).toSorted(),
    deadlines: deadlines.map(month).toSorted(),
    timeline: [...status, ...outcomesAndCase].map(month).toSorted(),
    cells: cells.analyst,
  });
}
