import type { Random } from './random.js';

const COUNTRIES: Readonly<Record<string, string>> = {
  KHM: 'Campuchia',
  CHN: 'Trung Quốc',
  MMR: 'Myanmar',
  MYS: 'Malaysia',
  LAO: 'Lào',
  THA: 'Thái Lan',
  PHL: 'Philippines',
  TWN: 'Đài Loan',
  VNM: 'tỉnh khác',
};

const countryName = (code: string): string => COUNTRIES[code] ?? code;

const TIPS = [
  'Trình báo người thân được rủ đi làm "việc nhẹ lương cao" tại {country}, sau đó bị giữ giấy tờ, buộc làm việc và đòi tiền chuộc.',
  'Có người quen qua mạng hứa đưa sang {country} làm việc; đến nơi bị ép ký giấy nợ, bị đánh đập khi không đạt chỉ tiêu.',
  'Người bị hại được môi giới lấy chồng tại {country}, không được về nhà, điện thoại bị thu giữ.',
  'Nghi có đường dây tuyển người tại {place} đưa ra {country} theo đường mòn, lối mở.',
  'Gia đình nhận được cuộc gọi cầu cứu từ {country}; người gọi nói bị bán lại nhiều lần giữa các cơ sở.',
  'Người bị hại bị giữ lại làm việc không công để trừ nợ, nơi đến là {country}; ở {place} còn nhiều người cùng cảnh ngộ.',
];

const COURSES = [
  'Tổ tuần tra phát hiện nhóm người đi theo đường mòn về phía biên giới; làm việc sơ bộ, có người khai được hứa việc làm tại {country}.',
  'Qua kiểm tra giấy tờ tại {gate}, có người không biết nơi đến, giấy tờ do người đi cùng giữ; đã tách riêng và lấy lời khai ban đầu.',
  'Nhận tin qua đường dây nóng, đơn vị mật phục và giữ các đối tượng dẫn đường; những người đi cùng được đưa về đồn chăm sóc.',
];

const CONCLUSIONS = [
  'Đủ căn cứ xác định bị can đã lừa gạt, tuyển mộ và chuyển giao người bị hại sang {country} để hưởng lợi. Đề nghị truy tố.',
  'Bị can khai nhận hành vi, phù hợp lời khai của người bị hại và dữ liệu điện tử thu giữ. Đề nghị truy tố theo điều khoản đã khởi tố.',
  'Hành vi hoàn thành khi người bị hại bị giao cho người khác tại {country}; vai trò từng bị can đã được làm rõ.',
];

const RETURNS = [
  'Cần làm rõ số tiền hưởng lợi và vai trò của người tổ chức.',
  'Chưa lấy lời khai của người làm chứng quan trọng; cần giám định dữ liệu điện thoại.',
  'Có căn cứ cho thấy còn người đồng phạm khác chưa được khởi tố.',
  'Chưa xác định tuổi của người bị hại vào thời điểm phạm tội.',
];

/** Fictitious narratives, put together from sentences that fit every matter and name nobody. */
const fill = (draw: Random, from: readonly string[], words: Readonly<Record<string, string>>): string =>
  draw.pick(from).replaceAll(/\{(\w+)\}/g, (_, key: string) => words[key] ?? '');

export const tipText = (draw: Random, country: string, place: string): string => fill(draw, TIPS, { country: countryName(country), place });
export const interceptionText = (draw: Random, country: string, gate: string): string =>
  fill(draw, COURSES, { country: countryName(country), gate });
export const conclusionText = (draw: Random, country: string): string => fill(draw, CONCLUSIONS, { country: countryName(country) });
export const returnText = (draw: Random): string => draw.pick(RETURNS);

const PROVIDERS = [
  'Trung tâm Công tác xã hội (mô phỏng)',
  'Trung tâm Trợ giúp pháp lý (mô phỏng)',
  'Trạm y tế xã (mô phỏng)',
  'Trung tâm Giáo dục nghề nghiệp (mô phỏng)',
];
export const providerName = (draw: Random): string => draw.pick(PROVIDERS);
export const shelterName = (draw: Random): string => `Nhà tạm lánh số ${draw.between(1, 6)} (mô phỏng)`;
/** Within a name the kind of the unit is written small, its own name never. */
export const hallName = (draw: Random, commune: string): string =>
  `${draw.pick(['Hội trường UBND', 'Nhà văn hóa', 'Trường Trung học phổ thông'])} ${commune.replace(/^(Xã|Phường|Thị trấn)/, (kind) => kind.toLowerCase())}`;
