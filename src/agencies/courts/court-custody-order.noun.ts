import { defineNoun } from '../../hub/intake/noun.js';
import { badInput } from '../../platform/errors.js';
import { CourtCustodyOrder } from './court-custody-order.entity.js';
import { isClearlyBefore } from './is-clearly-before.js';
import './messages.js';
import { OrderCourtCustody } from './order-court-custody.input.js';
import { requireTrial } from './require-trial.js';

export const courtCustodyOrderNoun = defineNoun<OrderCourtCustody, CourtCustodyOrder>({
  type: 'CourtCustodyOrder',
  entity: CourtCustodyOrder,
  agency: 'courts',
  mutation: 'orderCourtCustody',
  input: OrderCourtCustody,
  kinds: [
    {
      kind: 'COURT_CUSTODY_ORDERED',
      summary: 'Quyết định của tòa án về biện pháp ngăn chặn',
      summaryEn: 'Order of the court on the custody of an accused',
    },
  ],

  async describe(input, references) {
    requireLimit(input);
    const said = {
      chargeKey: input.charge ? await references.documentKey(input.charge, input.orderedOn, ['charge']) : null,
      measure: input.measure,
      until: input.until ?? null,
      untilTrialEnds: input.untilTrialEnds ?? null,
      instance: input.instance ?? 'FIRST',
    };
    return {
      kind: 'COURT_CUSTODY_ORDERED',
      occurredOn: input.orderedOn ?? null,
      row: said,
      details: said,
      quotes: input.charge ? [input.charge] : [],
    };
  },

  check: ({ row, occurredOn }, own) => requireTrial(own, row.instance ?? 'FIRST', occurredOn, 'orderedOn'),
});

/** Only detention ends with the trial, and what is not imposed has no end; an order has one limit, and not before its day. */
function requireLimit({ measure, until, untilTrialEnds, orderedOn }: OrderCourtCustody): void {
  if (untilTrialEnds && measure !== 'DETENTION') throw badInput('courts.only-detention-lasts', {}, ['untilTrialEnds']);
  if (untilTrialEnds && until) throw badInput('courts.two-limits', {}, ['until']);
  if (until && (measure === 'RELEASED' || measure === 'NONE')) throw badInput('courts.nothing-to-end', {}, ['until']);
  if (isClearlyBefore(until, orderedOn)) throw badInput('courts.ends-before-order', {}, ['until']);
}
