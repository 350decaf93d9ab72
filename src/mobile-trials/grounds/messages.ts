import { messages } from '../../platform/messages.js';

messages('grounds', {
  weight: { vi: 'Cần một trọng số là số nguyên từ 0 đến 100.', en: 'A weight is expected, a whole number from 0 to 100.' },
  'named-twice': { vi: 'Trọng số của {kind} được nêu hai lần.', en: 'The weight of {kind} is given twice.' },
  'all-zero': {
    vi: 'Mọi trọng số đều bằng 0 thì không xếp hạng được.',
    en: 'With every weight at 0 nothing can be ranked.',
  },
});
