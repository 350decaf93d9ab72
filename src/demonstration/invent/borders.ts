export interface BorderPost {
  readonly post: string;
  readonly gate: string;
  /** The country on the other side. */
  readonly towards: string;
  readonly weight: number;
}

/** Tiền Giang has no land border: people of the province are taken over those of others. */
export const landPosts: readonly BorderPost[] = [
  { post: 'BP-TN-MB', gate: 'Cửa khẩu quốc tế Mộc Bài', towards: 'KHM', weight: 9 },
  { post: 'BP-TN-XM', gate: 'Cửa khẩu quốc tế Xa Mát', towards: 'KHM', weight: 3 },
  { post: 'BP-AG-TB', gate: 'Cửa khẩu quốc tế Tịnh Biên', towards: 'KHM', weight: 5 },
  { post: 'BP-LA-MQT', gate: 'Cửa khẩu Mỹ Quý Tây', towards: 'KHM', weight: 3 },
  { post: 'BP-DTC-DB', gate: 'Cửa khẩu quốc tế Dinh Bà', towards: 'KHM', weight: 3 },
  { post: 'BP-DTC-TP', gate: 'Cửa khẩu quốc tế Thường Phước', towards: 'KHM', weight: 2 },
  { post: 'BP-LCA-CK', gate: 'Cửa khẩu quốc tế Lào Cai', towards: 'CHN', weight: 4 },
  { post: 'BP-LS-HN', gate: 'Cửa khẩu quốc tế Hữu Nghị', towards: 'CHN', weight: 3 },
  { post: 'BP-QN-MC', gate: 'Cửa khẩu quốc tế Móng Cái', towards: 'CHN', weight: 4 },
  { post: 'BP-HAG-TT', gate: 'Cửa khẩu quốc tế Thanh Thủy', towards: 'CHN', weight: 1 },
  { post: 'BP-NA-NC', gate: 'Cửa khẩu quốc tế Nậm Cắn', towards: 'LAO', weight: 2 },
];

/** The province's own coast: work on fishing boats, and boats to countries over the sea. */
export const coastPosts: readonly BorderPost[] = [
  { post: 'BP-TG-TT', gate: 'Bãi biển Tân Thành', towards: 'MYS', weight: 2 },
  { post: 'BP-TG-KP', gate: 'Cửa biển Soài Rạp', towards: 'VNM', weight: 2 },
  { post: 'BP-TG-PT', gate: 'Cửa biển Cửa Tiểu', towards: 'THA', weight: 1 },
];

/** Where people are taken on to from the first country. */
export const onward: Readonly<Record<string, readonly string[]>> = {
  KHM: ['KHM', 'KHM', 'KHM', 'MMR', 'PHL'],
  CHN: ['CHN', 'CHN', 'MMR'],
  LAO: ['LAO', 'THA', 'MMR'],
};
