import { strFromU8, unzipSync } from 'fflate';

/** What stands in a file of a text processor, one line for each paragraph. */
export function docxText(base64: string): string {
  const files = unzipSync(Buffer.from(base64, 'base64'));
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  return document
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Words that take for proved what no judgment says yet. */
export const GUILT = [
  'kẻ phạm tội',
  'tội phạm này',
  'thủ phạm',
  'hung thủ',
  'tên tội phạm',
  'kẻ buôn người',
  'đã phạm tội',
  'kẻ gian',
  'phạm nhân',
  'đối tượng phạm',
  'tội lỗi',
];
