import type { Words } from '../app/language.js';

/** The grounds by name, each with the reason for its weight, as in data/mobile-trials/grounds.csv. */
export const groundWords = {
  vi: {
    METHOD: 'Thủ đoạn',
    METHOD_reason: 'Người dân nhận ra thủ đoạn thì biết tự phòng ngừa.',
    FREQUENCY: 'Tần suất',
    FREQUENCY_reason: 'Nơi tội này xảy ra nhiều thì cần nghe xét xử hơn.',
    MONTHS_SINCE: 'Lần xét xử lưu động trước',
    MONTHS_SINCE_reason: 'Chia đều cho các địa bàn.',
    MATERIAL: 'Tài liệu tuyên truyền',
    MATERIAL_reason: 'Nơi chưa có tài liệu tuyên truyền thì phiên tòa có ích hơn.',
    EVIDENCE: 'Chứng cứ đã ổn định',
    EVIDENCE_reason: 'Vụ án còn bị trả hồ sơ hoặc có cảnh báo thì dễ phải hoãn; không xét việc nhận tội.',
    SERIOUSNESS: 'Mức độ nghiêm trọng',
    SERIOUSNESS_reason: 'Tác dụng răn đe; đã gồm số bị hại và yếu tố biên giới.',
  },
  en: {
    METHOD: 'Method',
    METHOD_reason: 'People who recognise the method can guard themselves.',
    FREQUENCY: 'Frequency',
    FREQUENCY_reason: 'Where the offence is frequent the trial is needed most.',
    MONTHS_SINCE: 'Months since the last one',
    MONTHS_SINCE_reason: 'So that every area has its turn.',
    MATERIAL: 'Communication material',
    MATERIAL_reason: 'Where there is no material a trial helps more.',
    EVIDENCE: 'Evidence settled',
    EVIDENCE_reason: 'A file that was returned or carries warnings is likely to be put off; a plea never counts.',
    SERIOUSNESS: 'Seriousness',
    SERIOUSNESS_reason: 'Deterrence; the number of victims and the border are in it already.',
  },
} satisfies Words;
