import { PoliceWorld, type Input } from './police-world.js';

describe('the order of an investigation', () => {
  let world: PoliceWorld;
  const refusal = async (mutation: string, input: Input) => {
    const { codes, errors } = await world.report(mutation, { number: world.number(), numberYear: 2019, ...input });
    return [codes[0], errors[0]?.message];
  };

  beforeAll(async () => {
    world = await PoliceWorld.open();
  });
  afterAll(() => world.close());

  const NEEDS_A_CASE: readonly [string, Input][] = [
    ['chargeAccused', { issuedOn: '2019-04-10' }],
    ['decideInvestigation', { kind: 'SUSPEND', decidedOn: '2019-06-01' }],
    ['concludeInvestigation', { issuedOn: '2019-08-20' }],
  ];

  it.each(NEEDS_A_CASE)('refuses %s where no case was initiated, and writes nothing', async (mutation, input) => {
    const { matter } = await world.tip();
    const events = await world.hub.rows('matter.event');

    expect(await refusal(mutation, { matter, ...input })).toEqual(['CONFLICT', 'Chưa có quyết định khởi tố vụ án trong vụ việc này.']);
    expect(await world.hub.rows('matter.event')).toEqual(events);
  });

  it.each(NEEDS_A_CASE)('refuses %s before the initiation', async (mutation, input) => {
    const { matter } = await world.initiated();
    const day = 'issuedOn' in input ? { issuedOn: '2019-03-19' } : { decidedOn: '2019-03-19' };

    expect(await refusal(mutation, { matter, ...input, ...day })).toEqual(['CONFLICT', 'Ngày này sớm hơn ngày khởi tố vụ án.']);
  });

  const ASKS_FOR: readonly [string, Input, string][] = [
    ['WANTED without a charge', { kind: 'WANTED' }, 'Quyết định này là về một bị can; hãy nêu quyết định khởi tố bị can.'],
    ['EXTEND without a day', { kind: 'EXTEND' }, 'Hãy cho biết gia hạn đến ngày nào.'],
    ['TRANSFER without a recipient', { kind: 'TRANSFER' }, 'Hãy cho biết cơ quan nhận vụ án.'],
    ['JOIN_CASES without the other matter', { kind: 'JOIN_CASES' }, 'Hãy nêu mã vụ việc kia.'],
    ['SPLIT_CASE without the other matter', { kind: 'SPLIT_CASE' }, 'Hãy nêu mã vụ việc kia.'],
    ['TRANSFER to a court', { kind: 'TRANSFER', recipient: 'TA-TG-GC' }, 'Cơ quan được nêu không thuộc ngành POLICE.'],
    ['EXTEND of one accused', { kind: 'EXTEND', until: '2019-12-01', chargeSourceId: 'x' }, 'Quyết định loại này là về cả vụ án.'],
  ];

  it.each(ASKS_FOR)('refuses %s', async (_, input, sentence) => {
    const { matter } = await world.initiated();

    expect(await refusal('decideInvestigation', { matter, decidedOn: '2019-06-01', ...input })).toEqual(['BAD_USER_INPUT', sentence]);
  });

  const NOT_YET: readonly [string, Input, string][] = [
    ['RESUME of what goes on', { kind: 'RESUME' }, 'Chưa có quyết định tạm đình chỉ hoặc đình chỉ để phục hồi.'],
    ['EXTEND that ends before', { kind: 'EXTEND', until: '2019-05-31' }, 'Thời hạn mới kết thúc trước ngày quyết định.'],
    ['SUSPEND of an unknown charge', { kind: 'SUSPEND', chargeSourceId: 'x' }, 'Vụ việc này không có quyết định khởi tố bị can được nêu.'],
  ];

  it.each(NOT_YET)('refuses %s', async (_, input, sentence) => {
    const { matter } = await world.initiated();

    expect(await refusal('decideInvestigation', { matter, decidedOn: '2019-06-01', ...input })).toEqual(['CONFLICT', sentence]);
  });

  it('refuses FOUND of one who is not wanted, and a decision before the charge', async () => {
    const { matter, charge } = await world.charged();

    expect(await refusal('decideInvestigation', { matter, charge, kind: 'FOUND', decidedOn: '2019-06-01' })).toEqual([
      'CONFLICT',
      'Bị can chưa bị truy nã.',
    ]);
    expect(await refusal('decideInvestigation', { matter, charge, kind: 'WANTED', decidedOn: '2019-04-09' })).toEqual([
      'CONFLICT',
      'Ngày này sớm hơn ngày khởi tố bị can.',
    ]);
  });

  it('keeps suspending the case and suspending one accused apart', async () => {
    const { matter, charge } = await world.charged();
    await world.reported('decideInvestigation', { matter, charge, number: world.number(), kind: 'SUSPEND', decidedOn: '2019-06-01' });

    expect(await refusal('decideInvestigation', { matter, kind: 'RESUME', decidedOn: '2019-07-01' })).toEqual([
      'CONFLICT',
      'Chưa có quyết định tạm đình chỉ hoặc đình chỉ để phục hồi.',
    ]);
    expect(await refusal('decideInvestigation', { matter, charge, kind: 'RESUME', decidedOn: '2019-07-01' })).toEqual([
      undefined,
      undefined,
    ]);
  });
});
