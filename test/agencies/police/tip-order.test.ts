import { PoliceWorld, type Input } from './police-world.js';

describe('the order of what happens to a tip', () => {
  let world: PoliceWorld;
  const refusal = async (mutation: string, input: Input) => {
    const { codes, errors } = await world.report(mutation, { number: world.number(), ...input });
    return [codes[0], errors[0]?.message];
  };

  beforeAll(async () => {
    world = await PoliceWorld.open();
  });
  afterAll(() => world.close());

  it.each(['resolveCrimeTip', 'extendCrimeTip', 'resumeCrimeTip'])('refuses %s of a tip that the matter has not', async (mutation) => {
    const { matter } = await world.tip();
    const tip = { number: '999/TB-CSĐT', issuer: 'CA-TG-GC', year: 2019 };
    const outcome = mutation === 'resolveCrimeTip' ? { outcome: 'INITIATE' } : {};

    expect(await refusal(mutation, { matter, tip, decidedOn: '2019-03-05', ...outcome })).toEqual([
      'CONFLICT',
      'Vụ việc này không có nguồn tin được nêu.',
    ]);
  });

  it.each(['resolveCrimeTip', 'extendCrimeTip', 'resumeCrimeTip'])('refuses %s that does not name the tip', async (mutation) => {
    const { matter } = await world.tip();
    const outcome = mutation === 'resolveCrimeTip' ? { outcome: 'INITIATE' } : {};

    expect(await refusal(mutation, { matter, decidedOn: '2019-03-05', ...outcome })).toEqual([
      'BAD_USER_INPUT',
      'Hãy cho biết nguồn tin được nói tới.',
    ]);
  });

  it('refuses an outcome before the receipt', async () => {
    const tip = await world.tip();

    expect(await refusal('resolveCrimeTip', { ...tip, outcome: 'INITIATE', decidedOn: '2019-02-28' })).toEqual([
      'CONFLICT',
      'Ngày này sớm hơn ngày tiếp nhận nguồn tin.',
    ]);
  });

  it('takes an outcome of which only the year is known', async () => {
    const tip = await world.tip();

    expect(await refusal('resolveCrimeTip', { ...tip, numberYear: 2019, outcome: 'INITIATE', decidedOn: '2019' })).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('refuses an extension that ends before it is decided', async () => {
    const tip = await world.tip();

    expect(await refusal('extendCrimeTip', { ...tip, decidedOn: '2019-03-15', until: '2019-03-14' })).toEqual([
      'CONFLICT',
      'Thời hạn mới kết thúc trước ngày quyết định.',
    ]);
  });

  it('refuses to resume what was not suspended', async () => {
    const tip = await world.tip();

    expect(await refusal('resumeCrimeTip', { ...tip, decidedOn: '2019-04-01' })).toEqual([
      'CONFLICT',
      'Việc giải quyết nguồn tin chưa bị tạm đình chỉ.',
    ]);
  });

  it('reads extension, suspension and resumption beside the current outcome', async () => {
    const tip = await world.tip();
    await world.reported('extendCrimeTip', { ...tip, number: world.number(), decidedOn: '2019-03-15', until: '2019-05-01' });
    await world.reported('resolveCrimeTip', { ...tip, number: world.number(), outcome: 'SUSPEND', decidedOn: '2019-04-20' });
    await world.reported('resumeCrimeTip', { ...tip, number: world.number(), decidedOn: '2019-06-01' });
    await world.reported('resolveCrimeTip', { ...tip, number: world.number(), outcome: 'NOT_INITIATE', decidedOn: '2019-06-20' });

    const matter = await world.read(
      tip.matter,
      'stage crimeTips { outcome { kind decidedOn } outcomes { kind } extensions { until } resumptions { decidedOn } }',
    );

    expect(matter.crimeTips).toEqual([
      {
        outcome: { kind: 'NOT_INITIATE', decidedOn: '2019-06-20' },
        outcomes: [{ kind: 'SUSPEND' }, { kind: 'NOT_INITIATE' }],
        extensions: [{ until: '2019-05-01' }],
        resumptions: [{ decidedOn: '2019-06-01' }],
      },
    ]);
    expect(matter.stage).toBe('NOT_INITIATED');
  });

  it('names a tip without a number by its sourceId', async () => {
    const number = world.number();
    await world.reported('initiateCase', { number, initiatedOn: '2019-03-20' });
    const matter = { document: { number, issuer: 'CA-TG-GC', year: 2019 } };
    await world.reported('reportCrimeTip', { matter, sourceId: 'so-tay-1', receivedOn: '2019-03-01' });
    await world.reported('resolveCrimeTip', {
      matter,
      tipSourceId: 'so-tay-1',
      number: world.number(),
      outcome: 'INITIATE',
      decidedOn: '2019-03-20',
    });

    expect(await world.read(matter, 'crimeTips { outcome { kind } }')).toEqual({ crimeTips: [{ outcome: { kind: 'INITIATE' } }] });
  });
});
