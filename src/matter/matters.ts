import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionBase, PAGE, Page } from '../hub/reading/connection-types.js';
import type { ConnectionRead } from '../hub/reading/reads.js';
import { Costs } from '../platform/http/costs.js';
import { Matter } from './matter.js';
import { MatterStage } from './matter-stage.js';

@ObjectType({ description: 'Số vụ việc ở một giai đoạn. How many matters stand at a stage.' })
@Page()
class StageCount {
  @Field(() => MatterStage)
  readonly stage!: MatterStage;

  @Field(() => Int, { description: '10001 nghĩa là hơn 10000. Bounded: 10001 means more than 10000.' })
  readonly count!: number;
}

@ObjectType('MatterConnection', { description: PAGE })
@Page()
export class MatterConnection extends connectionBase('Matter', () => Matter).Base {
  @Field(() => [StageCount], {
    nullable: true,
    description:
      'Số vụ việc bạn được biết theo giai đoạn, cùng điều kiện lọc nhưng bỏ điều kiện giai đoạn; chỉ đếm khi hỏi. Under the same filter without its stage, counted only when asked for.',
  })
  @Costs(10_000)
  readonly stages?: readonly StageCount[];
}

export const MatterOrder = { OPENED: 'OPENED', LAST_CHANGE: 'LAST_CHANGE', CODE: 'CODE', DUE: 'DUE' } as const;
export type MatterOrder = keyof typeof MatterOrder;
registerEnumType(MatterOrder, {
  name: 'MatterOrder',
  description:
    'Mới mở trước; mới thay đổi trước (phần bạn được xem); theo mã vụ việc; DUE: chỉ vụ việc có thời hạn đang chạy, hết hạn trước đứng trước.',
});

/** The next deadline that is open, of those that the caller is shown: a tip's, or one that the seriousness of the case sets. */
const nextDue = { due_tip: 'Deadline:TIP_DECIDE', due_case: 'Deadline:INVESTIGATE' } as const;

const participating = {
  from: 'matter.standing',
  key: 'matter_id',
  items: { column: 'agency', prefix: 'Participant' },
  anyOf: { relation: [2, 4] },
} as const;

/** How the list of matters is read: its filters, each with the right that it needs, and its orders. */
export const mattersRead: ConnectionRead = {
  node: 'Matter',
  defaultOrder: 'OPENED',
  orders: {
    OPENED: { columns: [{ column: 'opened_on', coordinate: 'Matter.openedOn' }], descending: true },
    CODE: { columns: [{ column: 'code', coordinate: 'Matter.code' }] },
    DUE: { columns: [{ column: 'due_tip', least: nextDue }] },
    LAST_CHANGE: {
      descending: true,
      columns: [
        {
          column: 'changed_status',
          coordinate: 'Matter.changedAt',
          type: 'timestamptz',
          greatest: { changed_status: 'Matter.changedAt', changed_case: 'CriminalCase.seriousness', changed_victim: 'Victim.status' },
        },
      ],
    },
  },
  counts: {
    stages: { column: 'stage', coordinate: 'Matter.stage', filter: 'stage', as: 'stage', values: Object.values(MatterStage) },
  },
  filters: {
    stage: { column: 'stage', coordinate: 'Matter.stage', op: 'ANY_OF', type: 'text' },
    place: { column: 'areas', coarseColumn: 'areas_coarse', coordinate: 'Matter.place', op: 'WITHIN', type: 'text', lookup: 'matter.unit' },
    agency: {
      column: 'agency',
      coordinate: 'Matter.participants',
      op: 'EXISTS',
      type: 'text',
      related: { ...participating, column: 'agency' },
    },
    organisation: {
      column: 'organisation_id',
      coordinate: 'Matter.participants',
      op: 'EXISTS',
      type: 'int',
      related: { ...participating, column: 'organisation_id', lookup: 'matter.organisation' },
    },
    heldBy: {
      column: 'lead_organisation_id',
      coordinate: 'Matter.ledBy',
      op: 'EXISTS',
      type: 'text',
      related: { from: 'matter.organisation', key: 'id', of: 'lead_organisation_id', column: 'agency' },
    },
    border: { column: 'agencies', coordinate: 'Participant:BORDER_GUARD', op: 'HOLDS', type: 'boolean', held: 'BORDER_GUARD' },
    openedFrom: { column: 'opened_on', coordinate: 'Matter.openedOn', op: 'FROM', type: 'text' },
    openedTo: { column: 'opened_on', coordinate: 'Matter.openedOn', op: 'TO', type: 'text' },
    seriousness: { column: 'seriousness', coordinate: 'CriminalCase.seriousness', op: 'EQUAL', type: 'text' },
    offence: { column: 'offences', coordinate: 'CriminalCase.offences', op: 'CONTAINS', type: 'text' },
    mode: { column: 'trial_mode', coordinate: 'Trial.mode', op: 'EQUAL', type: 'text' },
    text: {
      column: 'search_text',
      coarseColumn: 'search_text_coarse',
      coordinate: 'Matter.title',
      op: 'TEXT',
      type: 'text',
      orNumber: true,
    },
    tip: {
      column: 'matter_id',
      coordinate: 'Matter.crimeTips',
      op: 'ROW',
      type: 'uuid',
      row: {
        from: 'matter.tip',
        key: 'matter_id',
        owner: 'organisation_id',
        few: 'hasOutcome',
        filters: {
          hasOutcome: { column: 'has_outcome', coordinate: 'CrimeTip.outcome', op: 'EQUAL', type: 'boolean' },
          receivedFrom: { column: 'received_on', coordinate: 'CrimeTip.receivedOn', op: 'FROM', type: 'text' },
          receivedTo: { column: 'received_on', coordinate: 'CrimeTip.receivedOn', op: 'TO', type: 'text' },
        },
      },
    },
    assigned: { column: 'id', coordinate: 'Matter.id', op: 'HANDLED', type: 'text' },
    warned: {
      column: 'id',
      coordinate: 'Matter.warnings',
      op: 'EXISTS',
      type: 'text',
      related: { from: 'matter.warning', key: 'matter_id', items: { column: 'kind', prefix: 'Warning' } },
    },
    dueBefore: { column: 'due_tip', coordinate: 'Matter.deadlines', op: 'BEFORE', type: 'text', least: nextDue },
  },
};
