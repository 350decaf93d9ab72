import { messages } from '../messages.js';

messages('limits', {
  depth: {
    vi: 'Câu hỏi lồng quá sâu: {actual} tầng, tối đa {limit}.',
    en: 'The operation is nested too deeply: {actual} levels, at most {limit}.',
  },
  aliases: {
    vi: 'Câu hỏi có quá nhiều bí danh: {actual}, tối đa {limit}.',
    en: 'The operation has too many aliases: {actual}, at most {limit}.',
  },
  directives: {
    vi: 'Câu hỏi có quá nhiều chỉ thị: {actual}, tối đa {limit}.',
    en: 'The operation has too many directives: {actual}, at most {limit}.',
  },
  roots: {
    vi: 'Câu hỏi có quá nhiều trường gốc: {actual}, tối đa {limit}.',
    en: 'The operation has too many root fields: {actual}, at most {limit}.',
  },
  cost: {
    vi: 'Câu hỏi quá nặng: ước tính {actual}, tối đa {limit}. Hãy hỏi ít dòng hoặc ít trường hơn.',
    en: 'The operation is too expensive: about {actual}, at most {limit}. Ask for fewer rows or fewer fields.',
  },
  'page-size': {
    vi: 'Mỗi trang tối đa {limit} dòng.',
    en: 'A page holds at most {limit} rows.',
  },
  'page-below-zero': {
    vi: 'Số dòng của một trang không thể nhỏ hơn 0.',
    en: 'A page cannot hold fewer than 0 rows.',
  },
});
