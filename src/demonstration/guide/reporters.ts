import type { AgencyWord } from '../../hub/identity/agency.js';
import type { FactScript, Paper } from '../matter-script.js';

/** How the bodies of the guide matter report; its numbers stay below those that the registers give out. */
const reporter =
  (agency: AgencyWord, organisation: string) =>
  (recordedAt: string, mutation: string, input: FactScript['input']): FactScript => ({
    agency,
    organisation,
    mutation,
    input,
    recordedAt: `${recordedAt}:00+07:00`,
  });

export const byPolice = reporter('police', 'CA-TG-GC');
export const byBorderGuard = reporter('border-guard', 'BP-TN-MB');
export const bySocialAffairs = reporter('social-affairs', 'LDTBXH-TG');
export const byProcuracy = reporter('procuracy', 'VKS-TG-GC');
export const byCourt = reporter('courts', 'TA-TG-GC');

const paper = (number: string, issuer: string, year = 2019): Paper => ({ number, issuer, year });

/** The papers by which the five agencies speak of the matter to each other. */
export const papers = {
  interception: paper('7/BBVP-BP', 'BP-TN-MB'),
  handover: paper('8/BBBG-BP', 'BP-TN-MB'),
  tip: paper('12/BBTN-CSĐT', 'CA-TG-GC'),
  initiation: paper('45/QĐ-CSĐT', 'CA-TG-GC'),
  charge: paper('46/QĐ-CSĐT', 'CA-TG-GC'),
  referral: paper('90/CV-CSĐT', 'CA-TG-GC'),
  conclusion: paper('32/KLĐT', 'CA-TG-GC'),
  secondConclusion: paper('41/KLĐT', 'CA-TG-GC'),
  reception: paper('5/HS-LĐTBXH', 'LDTBXH-TG'),
  receipt: paper('11/BBGN-VKS', 'VKS-TG-GC'),
  indictment: paper('15/CT-VKS', 'VKS-TG-GC'),
  registration: paper('50/2019/TLST-HS', 'TA-TG-GC'),
  judgment: paper('1/2020/HS-ST', 'TA-TG-GC', 2020),
} as const;

export const about = (document: Paper) => ({ matter: { document } });
