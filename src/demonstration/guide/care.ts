import type { FactScript } from '../matter-script.js';
import { about, bySocialAffairs, papers } from './reporters.js';

const { reception: victim } = papers;
const consent = (sourceId: string, subject: string): FactScript =>
  bySocialAffairs('2019-11-26T09:00', 'recordVictimConsent', {
    ...about(victim),
    sourceId,
    victim,
    about: subject,
    answer: 'GIVEN',
    answeredOn: '2019-11-25',
  });
const support = (recordedAt: string, sourceId: string, kind: string, provider: string, startedOn: string, endedOn: string): FactScript =>
  bySocialAffairs(recordedAt, 'provideSupport', { ...about(victim), sourceId, victim, kind, provider, startedOn, endedOn });

/** The victim is received and supported at once; her identification comes later, and what she says to a trial in her own commune. */
export const care: readonly FactScript[] = [
  bySocialAffairs('2019-03-18T08:30', 'receiveVictim', {
    ...about(papers.referral),
    number: '5/HS-LĐTBXH',
    receivedOn: '2019-03-17',
    channel: 'REFERRED',
    referral: papers.referral,
    sex: 'FEMALE',
    nationality: 'VNM',
    offenceOn: '2019-02-28',
    accompanyingMinors: 0,
    identity: {
      fullName: 'Mai Kim Phương',
      dateOfBirth: '1997-11-03',
      phone: '0000 654 321',
      address: 'Ấp Hưng Phú, xã Long Thuận, thị xã Gò Công',
      identifiers: [{ kind: 'CITIZEN_ID', number: '082197000123' }],
    },
    informant: { fullName: 'Lương Thị Tâm', phone: '0000 123 456' },
  }),
  support('2019-03-19T09:00', 'HT-2019-05-1', 'ESSENTIAL_NEEDS', 'Trung tâm Công tác xã hội (mô phỏng)', '2019-03-18', '2019-06-16'),
  bySocialAffairs('2019-03-19T09:20', 'provideShelter', {
    ...about(victim),
    sourceId: 'TL-2019-05',
    victim,
    name: 'Nhà tạm lánh số 2 (mô phỏng)',
    address: 'Số 14, địa chỉ không công bố (mô phỏng)',
    from: '2019-03-19',
    to: '2019-05-31',
  }),
  bySocialAffairs('2019-03-19T09:40', 'recordVictimHome', {
    ...about(victim),
    sourceId: 'NO-2019-05',
    victim,
    home: '28312',
    recordedOn: '2019-03-18',
  }),
  support('2019-03-22T10:00', 'HT-2019-05-2', 'MEDICAL', 'Trạm y tế xã (mô phỏng)', '2019-03-21', '2019-03-25'),
  support('2019-03-27T10:00', 'HT-2019-05-3', 'PSYCHOLOGICAL', 'Trung tâm Công tác xã hội (mô phỏng)', '2019-03-26', '2019-05-24'),
  bySocialAffairs('2019-04-11T09:00', 'identifyVictim', {
    ...about(victim),
    number: '21/QĐ-LĐTBXH',
    victim,
    outcome: 'CONFIRMED',
    decidedOn: '2019-04-10',
    basis: 'Biên bản của Bộ đội Biên phòng, lời khai và kết quả xác minh của Công an thị xã.',
  }),
  support('2019-04-16T09:00', 'HT-2019-05-4', 'LEGAL_AID', 'Trung tâm Trợ giúp pháp lý (mô phỏng)', '2019-04-15', '2020-01-10'),
  support('2019-06-19T09:00', 'HT-2019-05-5', 'INITIAL_ALLOWANCE_LOAN', 'Phòng Lao động cấp huyện (mô phỏng)', '2019-06-18', '2019-06-20'),
  consent('YK-2019-05-1', 'MOBILE_TRIAL'),
  consent('YK-2019-05-2', 'VENUE_NEAR_HOME'),
];
