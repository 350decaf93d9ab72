import { messages } from '../messages.js';

messages('scalar', {
  date: {
    vi: 'Cần một ngày có thật, viết đủ dạng NĂM-THÁNG-NGÀY (ví dụ 2019-08-21), từ 1900 đến 2100.',
    en: 'A full date that exists is expected, written YEAR-MONTH-DAY (such as 2019-08-21), from 1900 to 2100.',
  },
  'partial-date': {
    vi: 'Cần một năm, tháng hoặc ngày có thật (2019, 2019-08 hoặc 2019-08-21), từ 1900 đến 2100.',
    en: 'A year, month or day that exists is expected (2019, 2019-08 or 2019-08-21), from 1900 to 2100.',
  },
  'date-time': {
    vi: 'Cần một thời điểm có múi giờ (ví dụ 2019-08-21T09:00:00+07:00), từ 1900 đến 2100.',
    en: 'An instant with its offset is expected (such as 2019-08-21T09:00:00+07:00), from 1900 to 2100.',
  },
  'document-number': {
    vi: 'Cần số văn bản: 1 đến 100 ký tự, chỉ gồm chữ, số, dấu cách và . , / - _ ( ).',
    en: 'A document number is expected: 1 to 100 characters, of letters, digits, spaces and . , / - _ ( ).',
  },
  'person-code': {
    vi: 'Cần mã người: 1 đến 64 ký tự, chỉ gồm chữ, số và . / - _.',
    en: 'A code of a person is expected: 1 to 64 characters, of letters, digits and . / - _.',
  },
  'place-name': {
    vi: 'Cần tên địa điểm: 1 đến 200 ký tự trên một dòng, không có ký tự điều khiển.',
    en: 'A name of a place is expected: 1 to 200 characters on one line, without control characters.',
  },
  'short-text': {
    vi: 'Cần văn bản từ 1 đến 200 ký tự trên một dòng, không có ký tự điều khiển.',
    en: 'Text of 1 to 200 characters on one line is expected, without control characters.',
  },
  'long-text': {
    vi: 'Cần văn bản từ 1 đến 20000 ký tự, được xuống dòng, không có ký tự điều khiển khác.',
    en: 'Text of 1 to 20000 characters is expected; line breaks are allowed, other control characters are not.',
  },
  year: {
    vi: 'Cần một năm là số nguyên từ 1900 đến 2100.',
    en: 'A year is expected: a whole number from 1900 to 2100.',
  },
  amount: {
    vi: 'Cần một số tiền bằng đồng, là số nguyên từ 0 đến 1000000000000.',
    en: 'An amount in dong is expected: a whole number from 0 to 1000000000000.',
  },
  count: {
    vi: 'Cần một số nguyên từ 0 đến 10000.',
    en: 'A whole number from 0 to 10000 is expected.',
  },
  months: {
    vi: 'Cần số tháng là số nguyên từ 0 đến 1200.',
    en: 'A number of months is expected: a whole number from 0 to 1200.',
  },
  code: {
    vi: 'Cần mã: 1 đến 64 ký tự, chỉ gồm A-Z, 0-9, - và _.',
    en: 'A code is expected: 1 to 64 characters of A-Z, 0-9, - and _.',
  },
  country: {
    vi: 'Cần mã nước gồm ba chữ cái theo ISO 3166-1 (ví dụ VNM, KHM, CHN).',
    en: 'A country is expected as its three letters of ISO 3166-1 (such as VNM, KHM, CHN).',
  },
});
