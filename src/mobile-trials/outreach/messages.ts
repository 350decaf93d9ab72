import { messages } from '../../platform/messages.js';

messages('outreach', {
  'unknown-commune': { vi: 'Không có xã, phường, thị trấn với mã này hiện nay.', en: 'No commune has this code today.' },
  'unknown-code': { vi: 'Mã ở {field} không có trong dữ liệu rà soát.', en: 'The code in {field} is not in the data of the check.' },
  month: { vi: 'Tháng là số từ 1 đến 12 và đi cùng năm.', en: 'The month is a number from 1 to 12 and comes with its year.' },
});
