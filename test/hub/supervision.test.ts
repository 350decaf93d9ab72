import { report, steps } from '../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../support/hub.js';

const CASE_INITIATED = 6;
const seen = '{ matter(reference: "45/QĐ-CSĐT") { stage criminalCase { seriousness } } }';

describe('a procuracy that supervises from March 2025 on', () => {
  let hub: TestHub;
  afterEach(() => hub.close());

  async function askedOn(now: string) {
    hub = await startHub({ now });
    for (const step of steps.slice(0, CASE_INITIATED)) await report(hub, step);
    return hub.signIn('procuracy.prosecutor', 'VKS-TG').ask(seen);
  }

  it('sees the status only, as lying in its area, before that day', async () => {
    const { data, withheld } = await askedOn('2025-02-28T12:00:00+07:00');

    expect(data.matter).toEqual({ stage: 'INVESTIGATION', criminalCase: { seriousness: null } });
    expect(withheld).toMatchObject([{ coordinate: 'CriminalCase.seriousness', reason: 'NOT_TAKING_PART', count: 1 }]);
  });

  it('sees the case from that day on', async () => {
    const { data } = await askedOn('2025-03-01T00:30:00+07:00');

    expect(data.matter.criminalCase).toEqual({ seriousness: 'VERY_SERIOUS' });
  });

  it('sees it no longer once another procuracy has taken over', async () => {
    const { data } = await askedOn('2025-07-01T00:30:00+07:00');

    expect(data.matter?.criminalCase.seriousness ?? null).toBeNull();
  });
});
