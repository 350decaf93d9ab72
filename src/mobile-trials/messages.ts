import { messages } from '../platform/messages.js';

messages('mobile-trials', {
  'other-content': {
    vi: 'Số hiệu này đã được gửi với nội dung khác. Nếu là đính chính, hãy gửi kèm lý do (correctionReason).',
    en: 'This number was sent with other content. For a correction give its reason (correctionReason).',
  },
  'number-missing': { vi: 'Hãy gửi số hiệu văn bản hoặc sourceId.', en: 'Give the number of the document or a sourceId.' },
  'other-matter': { vi: 'Số hiệu này đã được gửi cho vụ việc khác.', en: 'This number was sent for another matter.' },
  'not-such-text': { vi: 'Nội dung của {field} không hợp lệ ({type}).', en: 'What stands in {field} is no valid {type}.' },
  'not-on-the-road': { vi: 'Hình thức đề xuất là MOBILE hoặc ONLINE_MOBILE.', en: 'What is proposed is MOBILE or ONLINE_MOBILE.' },
  'nothing-pending': {
    vi: 'Không có vụ án sơ thẩm đang chờ xét xử trong vụ việc này.',
    en: 'No trial of first instance waits to be opened in this matter.',
  },
  'already-signed': {
    vi: 'Đã có người ký; đề xuất không sửa được nữa.',
    en: 'Somebody has signed; the proposal can no longer be changed.',
  },
  'unknown-commune': { vi: 'Không có xã, phường, thị trấn với mã này vào ngày đó.', en: 'No commune had this code on that day.' },
  'unknown-venue': { vi: 'Không có địa điểm với mã này trong danh mục.', en: 'No venue of the list has this id.' },
  'other-capacity': { vi: 'Cơ quan của bạn không cho ý kiến với tư cách này.', en: 'Your agency gives no opinion in this capacity.' },
  'refusal-without-reasons': { vi: 'Không đồng ý thì phải nêu lý do.', en: 'A refusal needs its reasons.' },
  'conditions-and-position': {
    vi: 'Điều kiện chỉ và luôn đi cùng ý kiến đồng ý kèm điều kiện, nhiều nhất 20.',
    en: 'Conditions come with acceptance under conditions, always and only, at most 20.',
  },
  'closing-not-yours': {
    vi: 'Lý do này chỉ do cơ quan có thẩm quyền nêu khi không đồng ý.',
    en: 'This ground is named only in a refusal, by the agency whose it is.',
  },
  'own-opinion': {
    vi: 'Chỉ ý kiến do tòa án ghi nhận mới nêu thay cho cơ quan khác.',
    en: 'Only what the court writes down is on behalf of another.',
  },
  'no-longer-asked': { vi: 'Không còn hỏi ý kiến về đề xuất này.', en: 'Opinions on this proposal are no longer asked.' },
  'nothing-to-answer': { vi: 'Không có ý kiến không đồng ý nào để trả lời.', en: 'There is no refusal to answer.' },
  'not-the-venue': { vi: 'Đây không phải địa điểm được đề xuất.', en: 'This is not the venue proposed.' },
  'other-court': { vi: 'Chỉ tòa án đã thụ lý vụ án làm việc này.', en: 'Only the court that registered the case does this.' },
  'other-signer': { vi: 'Vai trò của bạn không ký với tư cách này.', en: 'Your role does not sign as this.' },
  'not-presiding': { vi: 'Chỉ thẩm phán được phân công giải quyết vụ án ký.', en: 'Only a judge assigned to the case signs.' },
  'no-such-step': { vi: 'Không thể quyết định như vậy ở bước này.', en: 'This cannot be decided as things stand.' },
  'other-act': { vi: 'Người kia đã ký {act}.', en: 'The other signature is under {act}.' },
  'other-day': { vi: 'Người kia đã ký cho ngày khác.', en: 'The other signature is for another day.' },
  'other-venue': { vi: 'Người kia đã ký cho địa điểm khác.', en: 'The other signature is for another venue.' },
  'same-person': { vi: 'Hai chữ ký phải của hai người khác nhau.', en: 'Two different persons have to sign.' },
  'gates-not-shown': { vi: 'Bạn không được thấy các điều kiện vào lúc này.', en: 'The gates are not shown to you as things stand.' },
  'gates-changed': {
    vi: 'Quy tắc hoặc điều kiện đã thay đổi kể từ khi bạn xem; hãy xem lại.',
    en: 'Rules or gates have changed since you saw them; look again.',
  },
  'gates-not-open': { vi: 'Chưa thể tổ chức: {rules}.', en: 'It cannot be held: {rules}.' },
  'refusal-unanswered': { vi: 'Còn {count} ý kiến không đồng ý chưa được trả lời.', en: '{count} refusals are not answered yet.' },
  'held-elsewhere': { vi: 'Đã quyết định theo một đề xuất khác.', en: 'Another proposal of this trial was decided already.' },
  'day-missing': { vi: 'Hãy cho biết ngày.', en: 'Name the day.' },
  'venue-missing': { vi: 'Hãy cho biết địa điểm.', en: 'Name the venue.' },
});
