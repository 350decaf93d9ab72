import { defineNoun } from '../../hub/intake/noun.js';
import { badInput, conflict } from '../../platform/errors.js';
import { clearlyBefore } from './clearly-before.js';
import { type CustodyMeasure, CustodyOrder } from './custody-order.entity.js';
import { requireCharge } from './decision-rules.js';
import { keyOfEarlier, quotable } from './earlier-fact.js';
import './messages.js';
import { OrderCustody } from './order-custody.input.js';

/** What an order ends by itself on a day that it names. */
const LIMITED: readonly CustodyMeasure[] = ['CUSTODY', 'DETENTION'];

/** What is ordered of an accused only (BLTTHS art. 119, 121–123); a suspect may be held, and let go, before any charge. */
const OF_AN_ACCUSED: readonly CustodyMeasure[] = ['DETENTION', 'RESIDENCE_BAN', 'BAIL'];

export const custodyOrder = defineNoun<OrderCustody, CustodyOrder>({
  type: 'CustodyOrder',
  entity: CustodyOrder,
  agency: 'police',
  mutation: 'orderCustody',
  input: OrderCustody,
  kinds: [{ kind: 'CUSTODY_ORDERED', summary: 'Quyết định về biện pháp ngăn chặn', summaryEn: 'Custody ordered or ended' }],

  async describe(input, references) {
    const { charge, chargeSourceId, measure } = input;
    const [day, until] = [input.orderedOn ?? null, input.until ?? null];
    const chargeKey = await keyOfEarlier({ document: charge, sourceId: chargeSourceId, day, path: 'charge' }, references);
    if (chargeKey === null) throw badInput('police.charge-missing', {}, ['charge']);
    if (until !== null && !LIMITED.includes(measure)) throw badInput('police.until-of-no-limit', {}, ['until']);
    return {
      kind: 'CUSTODY_ORDERED',
      occurredOn: day,
      row: { chargeKey, measure, until },
      details: { chargeKey, measure, until },
      quotes: quotable(charge),
    };
  },

  async check({ row, occurredOn }, own) {
    const { chargeKey = '', measure, until } = row;
    const day = measure && OF_AN_ACCUSED.includes(measure) ? occurredOn : null;
    await requireCharge(own, chargeKey, day, 'orderedOn');
    if (clearlyBefore(until, occurredOn)) throw conflict('police.until-before-decision', {}, ['until']);
  },
});
