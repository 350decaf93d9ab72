import type { Example } from './example.js';

/** For those who prosecute, try and steer. */
export const fromTheProcuracy: readonly Example[] = [
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
