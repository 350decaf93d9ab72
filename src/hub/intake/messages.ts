import { messages } from '../../platform/messages.js';

messages('intake', {
  'lies-ahead': { vi: 'Ngày của dữ kiện ở tương lai.', en: 'The day of the fact lies in the future.' },
  'other-agency': { vi: 'Cơ quan chỉ báo cáo dữ kiện của mình.', en: 'An agency reports its own facts only.' },
  'other-content': {
    vi: 'Số hiệu này đã được báo cáo với nội dung khác. Nếu là đính chính, hãy gửi kèm lý do (correctionReason).',
    en: 'This number was reported with other content. For a correction give its reason (correctionReason).',
  },
  'not-your-organisation': { vi: 'Không có cơ quan này trong phạm vi báo cáo của bạn.', en: 'You cannot report for this organisation.' },
  'number-missing': { vi: 'Hãy gửi số hiệu văn bản hoặc sourceId.', en: 'Give the number of the document or a sourceId.' },
  'issuer-needed': {
    vi: 'Số hiệu này có ở nhiều vụ việc; hãy cho biết cơ quan ban hành.',
    en: 'This number means several matters; name its issuer.',
  },
  'unknown-organisation': { vi: 'Không có cơ quan với mã này.', en: 'No organisation has this code.' },
  'unknown-place': { vi: 'Không có đơn vị hành chính với mã này vào ngày đó.', en: 'No administrative unit had this code on that day.' },
  'year-missing': { vi: 'Không suy ra được năm của số hiệu; hãy gửi năm.', en: 'The year of the number cannot be told; give it.' },
  'issuer-missing': { vi: 'Hãy cho biết cơ quan ban hành văn bản được nêu.', en: 'Name the issuer of the document referred to.' },
  'not-found': { vi: 'Không tìm thấy.', en: 'Not found.' },
  malformed: { vi: 'Dữ liệu gửi không hợp lệ.', en: 'The report is not valid.' },
});
