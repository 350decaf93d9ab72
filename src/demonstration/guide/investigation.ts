import type { FactScript } from '../matter-script.js';
import { about, byBorderGuard, byPolice, papers } from './reporters.js';

/** Trafficking across the border (art. 150 cl. 2 pt. d). */
export const offences = [{ article: '150', clause: '2', points: ['d'] }];

/** From the people stopped at Mộc Bài to the charge. */
export const investigation: readonly FactScript[] = [
  byBorderGuard('2019-03-04T09:10', 'reportInterception', {
    number: '7/BBVP-BP',
    occurredOn: '2019-03-02',
    place: '25699',
    direction: 'OUTBOUND',
    personsStopped: 3,
    victimsFound: 1,
    course:
      'Khoảng 5 giờ, tổ tuần tra phát hiện hai người dẫn một phụ nữ đi theo đường mòn cách cửa khẩu chừng hai cây số. Người phụ nữ nói được hứa việc làm ở Campuchia, giấy tờ do người đi cùng giữ. Đơn vị đưa cả ba về đồn, tách riêng để làm việc.',
    informant: { fullName: 'Trương Hữu Lợi', phone: '0000 111 222' },
    route: { origin: '28312', destinationCountry: 'KHM', borderGate: 'Cửa khẩu quốc tế Mộc Bài' },
    detained: [
      { fullName: 'Đào Hữu Vinh', yearOfBirth: 1984, nationality: 'VNM', sex: 'MALE', minor: false },
      { fullName: 'Cao Văn Tiến', yearOfBirth: 1990, nationality: 'VNM', sex: 'MALE', minor: false },
    ],
  }),
  byBorderGuard('2019-03-04T15:30', 'handOver', {
    ...about(papers.interception),
    number: '8/BBBG-BP',
    handedOverOn: '2019-03-04',
    recipient: 'CA-TG-GC',
    personsHandedOver: 2,
    contents: 'Biên bản vi phạm, lời khai ban đầu, hai điện thoại di động và hai người bị giữ.',
    interception: papers.interception,
  }),
  byPolice('2019-03-05T08:20', 'reportCrimeTip', {
    ...about(papers.handover),
    number: '12/BBTN-CSĐT',
    receivedOn: '2019-03-01',
    kind: 'DENUNCIATION',
    channel: 'IN_PERSON',
    place: '28312',
    classification: 'TRAFFICKING',
    content:
      'Người trình báo cho biết: cháu gái được một người quen qua mạng rủ sang Campuchia phụ bán hàng, lương mười lăm triệu đồng một tháng. Ngày 28/02 cháu rời nhà, từ tối hôm đó không liên lạc được.',
    informant: { fullName: 'Lương Thị Tâm', phone: '0000 123 456' },
  }),
  byPolice('2019-03-05T10:00', 'acknowledgeHandover', {
    ...about(papers.tip),
    number: '9/BBTN-BG',
    acknowledgedOn: '2019-03-05',
    handover: papers.handover,
  }),
  byPolice('2019-03-14T16:00', 'resolveCrimeTip', {
    ...about(papers.tip),
    number: '44/QĐ-CSĐT',
    decidedOn: '2019-03-14',
    outcome: 'INITIATE',
    tip: papers.tip,
  }),
  byPolice('2019-03-15T10:30', 'initiateCase', {
    ...about(papers.tip),
    number: '45/QĐ-CSĐT',
    initiatedOn: '2019-03-15',
    place: '28312',
    offences,
    modelCase: true,
    method: 'THROUGH_ONLINE_SOCIAL_NETWORKS',
  }),
  byPolice('2019-03-16T09:00', 'referVictim', {
    ...about(papers.initiation),
    number: '90/CV-CSĐT',
    referredOn: '2019-03-16',
    recipient: 'LDTBXH-TG',
    personsReferred: 1,
    personCode: 'NN-01',
    person: { fullName: 'Mai Kim Phương', phone: '0000 654 321' },
  }),
  byPolice('2019-03-20T14:00', 'chargeAccused', {
    ...about(papers.initiation),
    number: '46/QĐ-CSĐT',
    issuedOn: '2019-03-20',
    ordinal: 1,
    fullName: 'Đào Hữu Vinh',
    dateOfBirth: '1984-05-17',
    sex: 'MALE',
    nationality: 'VNM',
    identifiers: [{ kind: 'CCCD', number: '082084000456' }],
    offences,
    offencePeriod: { from: '2019-02-20', to: '2019-03-02' },
    relatedToVictim: 'NO',
    alsoVictim: 'NO',
  }),
  byPolice('2019-03-21T09:00', 'nameWitness', {
    ...about(papers.initiation),
    sourceId: 'NLC-2019-45-1',
    minor: 'NO',
    yearOfBirth: 1968,
    namedOn: '2019-03-21',
  }),
  byPolice('2019-03-22T17:30', 'orderCustody', {
    ...about(papers.initiation),
    number: '47/LTG-CSĐT',
    charge: papers.charge,
    measure: 'DETENTION',
    orderedOn: '2019-03-22',
    until: '2019-07-20',
  }),
];

/** The investigation is concluded, and a second time after the procuracy sent the file back. */
export const conclusion: FactScript = byPolice('2019-06-28T16:00', 'concludeInvestigation', {
  ...about(papers.initiation),
  number: '32/KLĐT',
  issuedOn: '2019-06-28',
  proposal: 'PROSECUTE',
  text: 'Bị can làm quen người bị hại qua mạng, hứa việc làm rồi thuê người đưa qua biên giới để giao cho cơ sở tại Campuchia lấy sáu mươi triệu đồng. Đề nghị truy tố theo điểm d khoản 2 Điều 150 Bộ luật Hình sự.',
  procuracy: 'VKS-TG-GC',
});

export const secondConclusion: FactScript = byPolice('2019-09-12T15:00', 'concludeInvestigation', {
  ...about(papers.initiation),
  number: '41/KLĐT',
  issuedOn: '2019-09-12',
  proposal: 'PROSECUTE',
  text: 'Kết quả điều tra bổ sung: dữ liệu điện thoại xác định bị can đã nhận trước mười triệu đồng; người dẫn đường không biết mục đích của chuyến đi. Giữ nguyên đề nghị truy tố.',
  procuracy: 'VKS-TG-GC',
});
