import type { Words } from '../../app/language.js';

export const savedWords = {
  vi: {
    saved: 'Đã lưu',
    title: 'Tìm kiếm đã lưu',
    none: 'Bạn chưa lưu tìm kiếm nào.',
    saveThis: 'Lưu tìm kiếm đang xem',
    name: 'Tên',
    nameHint: 'Không ghi tên người. Chỉ bạn thấy tên này.',
    replaces: 'Đã có tên này; lưu sẽ thay tìm kiếm cũ.',
    remove: 'Xóa',
    removed: 'Đã xóa',
    kept: 'Đã lưu',
    everything: 'Mọi vụ việc',
  },
  en: {
    saved: 'Saved',
    title: 'Saved searches',
    none: 'You have not saved a search yet.',
    saveThis: 'Save what you look at',
    name: 'Name',
    nameHint: 'No names of persons. You alone see this name.',
    replaces: 'This name is taken; saving replaces the old search.',
    remove: 'Delete',
    removed: 'Deleted',
    kept: 'Saved',
    everything: 'All matters',
  },
} satisfies Words;
