export type Input = Readonly<Record<string, unknown>>;
export type Body = readonly [role: string, organisation: string];

export const POLICE: Body = ['police.investigator', 'CA-TG-GC'];
export const BORDER: Body = ['border-guard.officer', 'BP-TN-MB'];
export const PROCURACY: Body = ['procuracy.prosecutor', 'VKS-TG-GC'];
export const SOCIAL: Body = ['social-affairs.case-worker', 'LDTBXH-TG'];
export const COURT: Body = ['courts.judge', 'TA-TG-GC'];
export const ANALYST: Body = ['steering-committee.analyst', 'BCD138-TG'];

export const AFTER_THE_JUDGMENT = '2020-06-01T08:00:00+07:00';

/** What no analyst may find anywhere in an answer. */
export const PROTECTED = {
  tipContent: 'Nội dung tin báo kín',
  informant: 'Nguyễn Thị Tin Kín',
  informantPhone: '0900111222',
  course: 'Diễn biến kín tại cửa khẩu',
  accused: 'Trần Văn Bị Kín',
  accusedId: '079080001234',
  conclusionText: 'Lời kết luận kín',
  victim: 'Lê Thị Hại Kín',
  victimPhone: '0900333444',
  victimAddress: 'Số 7 hẻm Kín',
  victimPassport: 'B7654321',
  shelter: 'Nhà Bình Yên Kín',
  shelterAddress: 'Số 9 đường Kín',
  provider: 'Trung tâm Kín',
} as const;

const tip = { number: '12/TB-CSĐT', issuer: 'CA-TG-GC' };
const interception = { number: '7/BB-ĐBP', issuer: 'BP-TN-MB' };
const handover = { number: '8/BB-BG', issuer: 'BP-TN-MB' };
const initiation = { number: '45/QĐ-CSĐT', issuer: 'CA-TG-GC', year: 2019 };
const charge = { number: '46/QĐ-CSĐT', issuer: 'CA-TG-GC', year: 2019 };
const referral = { number: '90/CV-CSĐT', issuer: 'CA-TG-GC', year: 2019 };
const reception = { number: '3/TN-LĐTBXH', issuer: 'LDTBXH-TG', year: 2019 };
const conclusion = { number: '32/KLĐT', issuer: 'CA-TG-GC', year: 2019 };
export const indictment = { number: '15/CT-VKS', issuer: 'VKS-TG-GC', year: 2019 };
const judgment = { number: '1/2020/HS-ST', issuer: 'TA-TG-GC', year: 2020 };
export const documents = { tip, interception, handover, initiation, charge, referral, reception, conclusion, indictment, judgment };
