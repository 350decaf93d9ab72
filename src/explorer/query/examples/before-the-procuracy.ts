import type { Example } from './example.js';

/** For those who find, investigate and help. */
export const beforeTheProcuracy: readonly Example[] = [
  {
    id: 'police-tips',
    agency: 'police',
    title: { vi: 'Nguồn tin của một vụ việc và kết quả giải quyết', en: 'The tips of a matter and what became of them' },
    purpose: 'TIP_VERIFICATION',
    query: `{
  matter(reference: "LT-2019-0037") {
    code
    crimeTips {
      number
      receivedOn
      classification
      outcome { kind decidedOn }
      content
      informant { fullName }
    }
  }
}
`,
  },
  {
    id: 'police-accused',
    agency: 'police',
    title: { vi: 'Bị can và khởi tố của một vụ án', en: 'The accused of a case and their charges' },
    purpose: 'INVESTIGATION',
    query: `{
  matter(reference: "LT-2019-0037") {
    code
    criminalCase {
      documentNumber
      initiatedOn
      seriousness
      offences { article clause name }
      accused { id status fullName yearOfBirth charge { documentNumber issuedOn approvedOn } }
    }
  }
}
`,
  },
  {
    id: 'border-interceptions',
    agency: 'border-guard',
    title: { vi: 'Vụ ngăn chặn và biên bản bàn giao', en: 'Interceptions and their hand-over' },
    query: `{
  matters(first: 20, filter: { agency: BORDER_GUARD }) {
    nodes {
      code
      interceptions {
        number
        occurredAt
        place { name }
        direction
        personsStopped
        handover { toAgency handedOverOn acknowledgedOn }
      }
    }
  }
}
`,
  },
  {
    id: 'social-supports',
    agency: 'social-affairs',
    title: { vi: 'Từ nạn nhân đến những hỗ trợ đã nhận', en: 'From a victim to the support received' },
    purpose: 'VICTIM_SUPPORT',
    query: `{
  matter(reference: "LT-2019-0037") {
    code
    victims {
      code
      status
      ageBand
      identity { fullName }
      shelter { name address }
      supports { kind provider startedOn endedOn }
    }
  }
}
`,
  },
];
