import { guideFacts } from './guide-facts.js';
import { openReporting, type Reporting, type Told } from './reporting.js';

let hub: Reporting;
beforeAll(async () => {
  hub = await openReporting();
}, 60_000);
afterAll(() => hub.close());

async function lines(sql: string, matter: string): Promise<string[]> {
  const { rows } = await hub.admin.query<{ line: string }>(sql, [matter]);
  return rows.map(({ line }) => line);
}

const passages = (matter: string) =>
  lines(
    `select concat_ws(' ', e.kind, p.to_agency, p.acknowledged, a.kind, p.acknowledged_on) as line
     from matter.passage p join matter.event e on e.id = p.event_id left join matter.event a on a.id = p.answer_id
     where p.matter_id = $1 order by e.occurred_on, e.kind`,
    matter,
  );
const holders = (matter: string) =>
  lines(
    `select concat_ws(' ', o.code, h.agency, h.since, case when not h.acknowledged then 'sent back' end, case when h.leads then 'leads' end) as line
     from matter.holding h left join matter.organisation o on o.id = h.holder_id where h.matter_id = $1 order by h.ordinal`,
    matter,
  );

async function told(...facts: Told[]): Promise<string> {
  let matter = '';
  for (const fact of facts) matter = await hub.tell(fact);
  return matter;
}

const number = (issuer: string, kind: string, n: number) => `${issuer}|${kind}|2021|${n}`;

it('follows what was sent on to the fact that acknowledges it, and the file from receipt to receipt', async () => {
  const matter = await told(...guideFacts);

  expect(await passages(matter)).toEqual([
    'MATTER_HANDED_OVER POLICE t HANDOVER_ACKNOWLEDGED 2019-03-05',
    'VICTIM_REFERRED SOCIAL_AFFAIRS t VICTIM_RECEIVED 2019-03-24',
    'INVESTIGATION_CONCLUDED PROCURACY t FILE_RECEIVED 2019-06-21',
    'INDICTMENT_ISSUED COURTS t CASE_REGISTERED 2019-07-15',
  ]);
  expect(await holders(matter)).toEqual([
    'CA-TG-GC POLICE 2019-03-01',
    'VKS-TG-GC PROCURACY 2019-06-21',
    'TA-TG-GC COURTS 2019-07-15 leads',
  ]);
});

it('says what nobody acknowledged, and whom a file was sent back to without a receipt', async () => {
  const own = number('CA-TG-GC', 'QĐ', 31);
  const conclusion = number('CA-TG-GC', 'KLĐT', 32);
  const matter = await told(
    { by: 'CA-TG-GC', kind: 'CASE_INITIATED', on: '2021-03-15', own },
    { by: 'CA-TG-GC', kind: 'VICTIM_REFERRED', on: '2021-03-16', own: number('CA-TG-GC', 'CV', 33), target: own, names: ['LDTBXH-TG'] },
    { by: 'CA-TG-GC', kind: 'INVESTIGATION_CONCLUDED', on: '2021-06-01', own: conclusion, target: own, names: ['VKS-TG-GC'] },
    { by: 'VKS-TG-GC', kind: 'FILE_RECEIVED', on: '2021-06-02', target: conclusion },
    { by: 'VKS-TG-GC', kind: 'FILE_RETURNED', on: '2021-06-20', target: own, names: ['CA-TG-GC'], details: { round: 1 } },
  );

  expect(await passages(matter)).toEqual([
    'VICTIM_REFERRED SOCIAL_AFFAIRS f',
    'INVESTIGATION_CONCLUDED PROCURACY t FILE_RECEIVED 2021-06-02',
    'FILE_RETURNED POLICE',
  ]);
  expect(await holders(matter)).toEqual([
    'CA-TG-GC POLICE 2021-03-15',
    'VKS-TG-GC PROCURACY 2021-06-02 leads',
    'CA-TG-GC POLICE 2021-06-20 sent back',
  ]);
});

it('takes an acknowledgement from the body that was named, and from none other', async () => {
  const own = number('CA-TG-GC', 'QĐ', 41);
  const transfer = number('CA-TG-GC', 'QĐ', 42);
  const matter = await told(
    { by: 'CA-TG-GC', kind: 'CASE_INITIATED', on: '2021-03-15', own },
    { by: 'CA-TG-GC', kind: 'CASE_TRANSFERRED', on: '2021-03-20', own: transfer, target: own, names: ['CA-TG'] },
    { by: 'CA-TG-GC', kind: 'HANDOVER_ACKNOWLEDGED', on: '2021-03-21', target: own, details: { handoverKey: transfer } },
  );

  expect(await passages(matter)).toEqual(['CASE_TRANSFERRED POLICE f']);

  await told({ by: 'CA-TG', kind: 'HANDOVER_ACKNOWLEDGED', on: '2021-03-25', target: transfer, details: { handoverKey: transfer } });

  expect(await passages(matter)).toEqual(['CASE_TRANSFERRED POLICE t HANDOVER_ACKNOWLEDGED 2021-03-25']);
  expect((await holders(matter)).at(-1)).toBe('CA-TG POLICE 2021-03-25 leads');
});

it('keeps when a fact that waited came to be seen, and nothing of those that did not wait', async () => {
  const tip = number('CA-TG-GC', 'TIN', 51);
  const waiting = number('TA-TG-CB', 'TB-TA', 52);
  const pending = await hub.tell({ by: 'TA-TG-CB', kind: 'HEARING_HELD', on: '2021-04-01', own: waiting, target: tip });
  const awaited = `select concat_ws(' ', a.type, a.year, a.number, (select code from matter.organisation where id = a.issuer_id)) as line
    from matter.awaited a where a.matter_id = $1`;
  const arrivals = `select e.kind || ' ' || (a.joined_at = j.at) as line
    from matter.arrival a join matter.event e on e.id = a.event_id cross join (select max(at) as at from matter.joining) j where a.matter_id = $1`;
  expect(await lines(awaited, pending)).toEqual(['TIN 2021 51 CA-TG-GC']);

  const matter = await told(
    { by: 'CA-TG-GC', kind: 'TIP_RECEIVED', on: '2021-03-01', own: tip },
    { by: 'CA-TG-GC', kind: 'TIP_EXTENDED', on: '2021-03-20', target: tip, names: ['TA-TG-CB'] },
    { by: 'TA-TG-CB', kind: 'HEARING_HELD', on: '2021-04-09', target: waiting },
  );

  expect(await lines(arrivals, matter)).toEqual(['HEARING_HELD true']);
  expect(await lines(awaited, matter)).toEqual([]);
});

it('forgets all of it in a matter that became part of another', async () => {
  const tables = ['passage', 'arrival', 'holding', 'warning_item', 'claim', 'contradiction', 'awaited'];
  for (const table of tables) {
    const { rows } = await hub.admin.query(
      `select count(*)::int as left_behind from matter.${table} t join matter.matter m on m.id = t.matter_id where m.joined_into is not null`,
    );
    expect(rows).toEqual([{ left_behind: 0 }]);
  }
});
