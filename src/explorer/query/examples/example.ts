import type { AgencyWord } from '../../api/session.js';

interface Said {
  readonly vi: string;
  readonly en: string;
}

/** A query worth trying, for whom it was written, and the purpose under which it shows the most. */
export interface Example {
  readonly id: string;
  readonly agency: AgencyWord | 'all';
  readonly title: Said;
  readonly purpose?: string;
  readonly query: string;
}
