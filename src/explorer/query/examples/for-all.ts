import type { Example } from './example.js';
import { firstQuery } from './first-query.js';

/** For whoever signs in. */
export const forAll: readonly Example[] = [
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
];
