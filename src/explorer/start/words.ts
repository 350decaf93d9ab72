import type { Words } from '../app/language.js';

export const startWords = {
  vi: {
    question: 'Bạn muốn bắt đầu từ đâu?',
    matters: 'tìm theo mã, địa danh, giai đoạn.',
    guide: 'vụ việc mẫu của tỉnh minh họa, từ tin báo đến phiên tòa lưu động.',
  },
  en: {
    question: 'Where do you want to begin?',
    matters: 'search by code, place, stage.',
    guide: 'the guide matter of the demonstration, from a tip to a mobile trial.',
  },
} satisfies Words;
