/** An agency as somebody is told to ask it. */
export interface OfficeName {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

const OFFICES: Readonly<Record<string, OfficeName>> = {
  POLICE: { code: 'POLICE', name: 'Công an', nameEn: 'Police' },
  BORDER_GUARD: { code: 'BORDER_GUARD', name: 'Bộ đội Biên phòng', nameEn: 'Border Guard' },
  SOCIAL_AFFAIRS: { code: 'SOCIAL_AFFAIRS', name: 'Cơ quan bảo trợ xã hội', nameEn: 'Social affairs' },
  PROCURACY: { code: 'PROCURACY', name: 'Viện kiểm sát nhân dân', nameEn: "People's Procuracy" },
  COURTS: { code: 'COURTS', name: 'Tòa án nhân dân', nameEn: "People's Court" },
};

/** The office of an agency named in a rule; null where nobody can. */
export const officeOf = (agency: string | null): OfficeName | null => (agency === null ? null : (OFFICES[agency] ?? null));
