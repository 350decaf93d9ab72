import { type Bodies, TWO_LEVELS } from './bodies.js';
import type { Commune } from './communes.js';
import type { OffencePlan } from './offences.js';

const DISTRICTS: Readonly<Record<string, string>> = {
  '815': 'MT',
  '816': 'GC',
  '817': 'CL',
  '818': 'TP',
  '819': 'CB',
  '820': 'CLH',
  '821': 'CT',
  '822': 'CG',
  '823': 'GCT',
  '824': 'GCD',
  '825': 'TPD',
};

/** From this day on there are no police of a district: Decree 02/2025. */
const NO_DISTRICT_POLICE = '2025-03-01';

/** High courts ended with the districts; the Supreme Court hears what they would have heard. */
const HIGH_COURT = 'TA-CC-HCM';
const SUPREME_COURT = 'VN-TA';

interface Base {
  readonly police: string;
  readonly approver: string;
  readonly procuracy: string;
  readonly court: string;
  readonly appealCourt: string;
}

/** The bodies that deal with a matter of a commune; each later one stands in for what it replaced. */
export class Wards {
  readonly #base: Base;

  constructor(
    private readonly bodies: Bodies,
    day: string,
    { district }: Commune,
    plan: OffencePlan,
  ) {
    this.#base = day >= TWO_LEVELS ? ofRegion(district, plan) : ofDistrict(DISTRICTS[district] ?? 'MT', day, plan);
  }

  police = (day: string): string => this.bodies.on(this.#base.police, day);
  /** The procuracy that supervises the investigation and approves charges. */
  approver = (day: string): string => this.bodies.on(this.#base.approver, day);
  procuracy = (day: string): string => this.bodies.on(this.#base.procuracy, day);
  court = (day: string): string => this.bodies.on(this.#base.court, day);
  appealCourt = (day: string): string => {
    const court = this.#base.appealCourt;
    return court === HIGH_COURT && day >= TWO_LEVELS ? SUPREME_COURT : this.bodies.on(court, day);
  };
  social = (day: string): string => this.bodies.on('LDTBXH-TG', day);
  provincialPolice = (day: string): string => this.bodies.on('CA-TG', day);
  provincialCourt = (day: string): string => this.bodies.on('TA-TG', day);
}

function ofDistrict(short: string, day: string, plan: OffencePlan): Base {
  const province = { police: 'CA-TG-PC02', approver: 'VKS-TG', procuracy: 'VKS-TG', court: 'TA-TG', appealCourt: HIGH_COURT };
  if (plan.provincialBefore2025) return province;
  const approver = day >= NO_DISTRICT_POLICE ? 'VKS-TG' : `VKS-TG-${short}`;
  return { police: `CA-TG-${short}`, approver, procuracy: `VKS-TG-${short}`, court: `TA-TG-${short}`, appealCourt: 'TA-TG' };
}

/** Since the reform the province investigates; what may bring life is tried there too (BLTTHS art. 268). */
function ofRegion(region: string, plan: OffencePlan): Base {
  const [procuracy, court] = plan.provincialSince2025 ? ['VKS-DT', 'TA-DT'] : [`VKS-DT-${region}`, `TA-DT-${region}`];
  return { police: 'CA-DT', approver: 'VKS-DT', procuracy, court, appealCourt: plan.provincialSince2025 ? SUPREME_COURT : 'TA-DT' };
}
