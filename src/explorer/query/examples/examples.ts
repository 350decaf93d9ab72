import type { AgencyWord } from '../../api/session.js';
import { firstQuery } from './first-query.js';

interface Said {
  readonly vi: string;
  readonly en: string;
}

/** A query worth trying, for whom it was written, and the purpose under which it shows the most. */
export interface Example {
  readonly id: string;
  readonly agency: AgencyWord | 'all';
  readonly title: Said;
  readonly purpose?: string;
  readonly query: string;
}

/** Each runs as it stands over the demonstration. None of them names a person. */
export const examples: readonly Example[] = [
  {
    id: 'one-matter',
    agency: 'all',
    title: { vi: 'Một vụ việc, từ tin báo đến phiên tòa lưu động', en: 'One matter, from a tip to a mobile trial' },
    query: firstQuery,
  },
  {
    id: 'newest',
    agency: 'all',
    title: { vi: 'Hai mươi vụ việc mở gần đây nhất', en: 'The twenty matters opened last' },
    query: `{
  matters(first: 20, order: OPENED) {
    nodes { code title stage openedOn place { name } }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    id: 'my-trail',
    agency: 'all',
    title: { vi: 'Tôi đã hỏi gì, được trả lời gì', en: 'What I asked and was shown' },
    query: `{
  myTrail(first: 20) {
    nodes { at operation kind outcome purpose references }
  }
}
`,
  },
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
  {
    id: 'procuracy-deadlines',
    agency: 'procuracy',
    title: { vi: 'Thời hạn và các lần trả hồ sơ', en: 'Time limits and returned files' },
    query: `{
  matters(first: 20, filter: { stage: [PROSECUTION, FILE_RETURNED, INDICTED] }) {
    nodes {
      code
      stage
      deadlines { rule basis startsOn dueOn state }
      prosecution { fileReceivedOn returns { round returnedOn } indictment { documentNumber issuedOn } }
    }
  }
}
`,
  },
  {
    id: 'courts-candidates',
    agency: 'courts',
    title: { vi: 'Vụ án nào có thể xét xử lưu động, vì sao', en: 'Which cases may be tried at a mobile trial, and why' },
    query: `{
  mobileTrialCandidates(first: 20) {
    rulesVersion
    nodes {
      rank
      score
      matter { code title place { name } }
      grounds { kind points message }
      gates { rule state basis message }
    }
  }
}
`,
  },
  {
    id: 'courts-trial',
    agency: 'courts',
    title: { vi: 'Xét xử một vụ án, với mục đích Xét xử', en: 'The trial of a case, for the purpose of trial' },
    purpose: 'TRIAL',
    query: `{
  matter(reference: "LT-2019-0037") {
    code
    criminalCase { accused { id fullName } }
    trial {
      registrationNumber
      mode
      hearings { scheduledOn status venue }
      judgment { documentNumber pronouncedOn outcomes { accusedId sentenceMonths } }
      mobileTrial { venue plannedOn status attendance }
    }
  }
}
`,
  },
  {
    id: 'analyst-area',
    agency: 'steering-committee',
    title: { vi: 'Vụ việc của một huyện (trước 2025), ngày chỉ đến tháng', en: 'Matters of a former district, days to the month' },
    query: `{
  matters(first: 50, filter: { place: "824", openedFrom: "2019-01-01", openedTo: "2019-12-31" }) {
    nodes { code title stage openedOn place { name } criminalCase { seriousness } }
  }
}
`,
  },
  {
    id: 'analyst-policy',
    agency: 'steering-committee',
    title: { vi: 'Ai được xem gì: bảng chính sách', en: 'Who may see what: the policy' },
    query: `{
  accessMatrix { label agency role outcome ownFactsOnly fromStage forPurposes }
}
`,
  },
];

/** Those for everybody and those of one's own agency. */
export const examplesFor = (agency: AgencyWord): readonly Example[] =>
  examples.filter((example) => example.agency === 'all' || example.agency === agency);
