/** Bodies of the province in both worlds of the law, with what took their place; of the country; and some that have nothing to do with it. */
export const BODIES: readonly string[] = [
  ...['CA-TG', 'CA-TG-GC', 'CA-TG-MT', 'CA-TG-PC02', 'CA-DT', 'VN-CA', 'CA-AG'],
  ...['BP-TG', 'BP-TG-TT', 'BP-TG-PT', 'BP-DT', 'BP-TN', 'BP-TN-MB', 'VN-BP'],
  ...['LDTBXH-TG', 'LDTBXH-TG-GC', 'LDTBXH-TG-MT', 'SYT-TG', 'SYT-DT', 'VN-YT'],
  ...['VKS-TG', 'VKS-TG-GC', 'VKS-TG-MT', 'VKS-DT', 'VKS-DT-KV1', 'VN-VKS'],
  ...['TA-TG', 'TA-TG-GC', 'TA-TG-MT', 'TA-DT', 'TA-DT-KV1', 'VN-TA'],
  ...['BCD138-TG', 'BCD138-DT', 'VN-BCD138'],
];
