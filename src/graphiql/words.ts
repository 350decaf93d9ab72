export type Language = 'vi' | 'en';

export const words = {
  vi: {
    title: 'Liên Thông · trang hỏi đáp GraphQL',
    token: 'Token đăng nhập',
    tokenHint: 'lấy bằng lệnh: npm run --silent token -- --agency police',
    purpose: 'Mục đích',
    noPurpose: 'không nêu',
    use: 'Dùng token này',
    forget: 'Quên token',
    state: 'Chưa có token: mọi câu hỏi sẽ bị từ chối.',
    signedIn: 'Token đang được dùng; chỉ giữ trong trang này và mất khi tải lại.',
    other: 'English',
  },
  en: {
    title: 'Liên Thông · GraphQL queries',
    token: 'Sign-in token',
    tokenHint: 'get one by: npm run --silent token -- --agency police',
    purpose: 'Purpose',
    noPurpose: 'none stated',
    use: 'Use this token',
    forget: 'Forget it',
    state: 'No token yet: every query will be refused.',
    signedIn: 'A token is in use; it is kept in this page only and gone after a reload.',
    other: 'Tiếng Việt',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** The purpose codes with their Vietnamese names; the server knows the same list and refuses others. */
export const purposes: Readonly<Record<string, Record<Language, string>>> = {
  TIP_VERIFICATION: { vi: 'Kiểm tra, xác minh tin báo', en: 'Verifying a tip' },
  INVESTIGATION: { vi: 'Điều tra', en: 'Investigation' },
  SUPERVISION: { vi: 'Kiểm sát việc tuân theo pháp luật', en: 'Supervision of legality' },
  PROSECUTION: { vi: 'Thực hành quyền công tố', en: 'Prosecution' },
  TRIAL: { vi: 'Xét xử', en: 'Trial' },
  VICTIM_IDENTIFICATION: { vi: 'Xác định nạn nhân', en: 'Identifying a victim' },
  VICTIM_SUPPORT: { vi: 'Hỗ trợ nạn nhân', en: 'Supporting a victim' },
  VICTIM_PROTECTION: { vi: 'Bảo vệ nạn nhân', en: 'Protecting a victim' },
  STATISTICS: { vi: 'Thống kê', en: 'Statistics' },
  INSPECTION: { vi: 'Thanh tra, kiểm tra', en: 'Inspection' },
};
