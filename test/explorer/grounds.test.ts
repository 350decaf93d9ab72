import { permissions } from '../../src/app.js';
import { groundText } from '../../src/explorer/shown/ground.js';
import { OUR_CHOICES } from '../../src/explorer/shown/our-choices.js';

const grounds = [...new Set(Object.values(permissions()).map(({ ground }) => ground))];
const reasons = grounds.flatMap((ground) => [...ground.matchAll(/our choice:\s*([^;]*)/gi)].map(([, reason = '']) => reason.trim()));

it('says every choice of our own in Vietnamese, and keeps no words that no ground has', () => {
  expect([...new Set(reasons)].sort()).toEqual(Object.keys(OUR_CHOICES).sort());
});

it.each(grounds)('leaves no English in a Vietnamese page: %s', (ground) => {
  expect(groundText(ground, 'vi')).not.toMatch(/our choice|\b(the|law|arts?|decree|of)\b/i);
});

it('keeps the articles beside it, and the English for those who read English', () => {
  const ground = 'BLTTHS Điều 41; our choice: as the venue; Luật 53/2024/QH15 Điều 3';

  expect(groundText(ground, 'vi')).toBe('BLTTHS Điều 41; lựa chọn của hệ thống: như địa điểm; Luật 53/2024/QH15 Điều 3');
  expect(groundText(ground, 'en')).toBe(ground);
});
