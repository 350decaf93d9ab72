import type { Words } from '../../app/spoken.js';

export const choiceWords = {
  vi: {
    commune: 'Xã, phường',
    typeMore: 'Gõ ít nhất hai chữ của tên',
    nothing: 'Không có tên nào như vậy',
    capacity: 'sức chứa {n}',
    distance: 'cách trụ sở {n} km',
    pupils: 'chỉ khi không có học sinh',
    noVenue: 'Danh mục chưa có địa điểm ở xã, phường này.',
    communeFirst: 'Chọn xã, phường trước.',
  },
  en: {
    commune: 'Commune',
    typeMore: 'Type at least two letters of its name',
    nothing: 'Nothing is called so',
    capacity: 'holds {n}',
    distance: '{n} km from the seat',
    pupils: 'only without pupils',
    noVenue: 'The list has no venue in this commune yet.',
    communeFirst: 'Choose a commune first.',
  },
} satisfies Words;
