import type { Words } from '../app/language.js';

/** What the pages of the explorer ask, as people say it; questions of programs keep their own names. */
export const operationNames: Words = {
  vi: {
    MatterByReference: 'Mở vụ việc',
    MatterTimeline: 'Xem tiếp diễn biến',
    Matters: 'Danh sách vụ việc',
    MattersCounts: 'Đếm vụ việc theo giai đoạn',
    AccessMatrix: 'Bảng quyền truy cập',
    OwnAccess: 'Quyền của mình',
    MyTrail: 'Nhật ký của mình',
    FactTrail: 'Nhật ký dữ kiện của cơ quan',
    Figures: 'Số liệu',
    MobileTrialCandidates: 'Danh sách chọn vụ xét xử lưu động',
    MobileTrialMatter: 'Hồ sơ xét xử lưu động',
    MobileTrialCalendar: 'Lịch xét xử lưu động',
    MobileTrialFairness: 'Bảng công bằng',
    KeptQueries: 'Truy vấn đã lưu',
  },
  en: {
    MatterByReference: 'Opened a matter',
    MatterTimeline: 'Went on in a course',
    Matters: 'List of matters',
    MattersCounts: 'Matters by stage',
    AccessMatrix: 'Matrix of rights',
    OwnAccess: 'Own rights',
    MyTrail: 'Own trail',
    FactTrail: "Trail of the agency's facts",
    Figures: 'Figures',
    MobileTrialCandidates: 'Candidates for a mobile trial',
    MobileTrialMatter: 'File of a mobile trial',
    MobileTrialCalendar: 'Calendar of mobile trials',
    MobileTrialFairness: 'Fairness board',
    KeptQueries: 'Kept queries',
  },
};
