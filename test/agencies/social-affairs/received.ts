import { send } from '../border-guard/report-trial.js';
import type { TestHub } from '../../support/hub.js';

export const WORKER = ['social-affairs.case-worker', 'LDTBXH-TG'] as const;
export const SUPERVISOR = ['social-affairs.supervisor', 'LDTBXH-TG'] as const;

/** Who reports nothing about victims. */
export const OTHERS = [
  ['social-affairs.inspector', 'LDTBXH-TG'],
  ['police.investigator', 'CA-TG-GC'],
  ['border-guard.officer', 'BP-TN-MB'],
  ['procuracy.prosecutor', 'VKS-TG-GC'],
  ['courts.judge', 'TA-TG-GC'],
  ['courts.clerk', 'TA-TG-GC'],
  ['steering-committee.analyst', 'BCD138-TG'],
] as const;

const RECEPTION = { number: '21/TN', issuer: 'LDTBXH-TG' } as const;

/** The person that further facts speak of, in a matter of her own. */
export async function received(hub: TestHub): Promise<void> {
  const identity = { fullName: 'Phạm Thị Nhận', dateOfBirth: '2001-05-02', phone: '0900000002', address: 'Ấp 1' };
  const { errors } = await send(hub, WORKER, 'receiveVictim', { number: RECEPTION.number, receivedOn: '2019-03-08', identity });
  expect(errors).toEqual([]);
}

/** About that person. */
export const about = { matter: { document: RECEPTION }, victim: RECEPTION } as const;

/** Makes the caller `demo` of the department the one who handles every matter there is. */
export const handled = (hub: TestHub) =>
  hub.sql(
    `insert into matter.handler (matter_id, organisation_id, subject, since) select distinct matter_id, organisation_id, 'demo', now() from social_affairs.victim`,
  );

/** The person with whatever is asked of her. */
export const asked = (fields: string) => `{ victim(number: "${RECEPTION.number}", issuer: "${RECEPTION.issuer}") { ${fields} } }`;
