import type { Words } from '../../app/language.js';

export const alternativesWords = {
  vi: {
    title: 'Những gì vẫn làm được',
    paper: 'Tải văn bản nêu lý do chưa phù hợp, để lưu hồ sơ (DOCX)',
    texts: 'Văn bản tuyên truyền đã rà soát theo dân số xã',
    noTexts: 'Chưa rà soát văn bản nào.',
    ANNOUNCEMENT: 'Thông báo phiên tòa',
    OUTREACH: 'Tuyên truyền, phổ biến pháp luật',
    released: 'được công bố',
    blocked: 'chưa được công bố: phải nêu chung hơn',
    fitting: 'số người ở đó có thể phù hợp: {n}, ít nhất phải {k}',
  },
  en: {
    title: 'What still serves',
    paper: 'Download the reasoned page for the file: not suitable (DOCX)',
    texts: "Texts checked against the commune's population",
    noTexts: 'No text was checked yet.',
    ANNOUNCEMENT: 'Announcement of the trial',
    OUTREACH: 'Outreach',
    released: 'may be published',
    blocked: 'may not be published: say it more broadly',
    fitting: '{n} people there could fit, at least {k} must',
  },
} satisfies Words;
