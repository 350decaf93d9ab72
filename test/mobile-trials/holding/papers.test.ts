import { RoadWorld } from '../decision/road-world.js';
import { type Decided, decided, JUDGE, PLAN, PRESIDING, type World } from './decided-world.js';
import { docxText, GUILT } from './docx-text.js';

const PAPERS = 'minutes { fileName mediaType base64 } draftDecision { fileName base64 } plan { fileName base64 }';
const ASK = `query Papers($id: ID!) { mobileTrialProposal(id: $id) { papers { ${PAPERS} } } }`;
let world: World;
let trial: Decided;

beforeAll(async () => {
  world = await RoadWorld.open();
  trial = await decided(world);
  await world.command(JUDGE, 'planMobileTrial', PLAN(trial.proposalId), 'id', PRESIDING);
}, 60_000);
afterAll(() => world.close());

const papers = async () => (await world.ask(JUDGE, ASK, { id: trial.proposalId }, PRESIDING)).data.mobileTrialProposal.papers;

it('writes what the court signs in the official layout', async () => {
  const { minutes, draftDecision, plan } = await papers();

  expect(minutes.fileName).toMatch(/^bien-ban-hop-lien-nganh-.*\.docx$/);
  expect(minutes.mediaType).toContain('wordprocessingml');
  for (const { base64 } of [minutes, draftDecision, plan]) {
    const text = docxText(base64);
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text).toContain('Độc lập - Tự do - Hạnh phúc');
    expect(text).toContain('TÒA ÁN NHÂN DÂN KHU VỰC 1');
    expect(text).toContain('Số: ');
    expect(text).toContain('ngày 12 tháng 3 năm 2026');
    expect(text).toContain('01 bị cáo bị truy tố về tội “Mua bán người” theo khoản 2 Điều 150');
    expect(text).toContain('được coi là không có tội');
  }
});

it('says in each what is its own', async () => {
  const { minutes, draftDecision, plan } = await papers();

  expect(docxText(minutes.base64)).toContain('Chưa có ý kiến (không được coi là đồng ý)');
  expect(docxText(draftDecision.base64)).toContain('Luật Phổ biến, giáo dục pháp luật 2012 Điều 16');
  expect(docxText(plan.base64)).toContain('Khai mạc: 07 giờ 30 phút, ngày 23 tháng 3 năm 2026');
  expect(docxText(plan.base64)).toContain('20.000.000 đồng');
  expect(docxText(plan.base64)).toContain('Người dưới 16 tuổi không dự phiên tòa');
});

it('names nobody and presumes nobody guilty', async () => {
  const all = Object.values(await papers()) as { base64: string }[];
  for (const text of all.map(({ base64 }) => docxText(base64).replaceAll(/LT-\d{4}-\d+/g, ''))) {
    for (const word of GUILT) expect(text.toLowerCase()).not.toContain(word);
    for (const name of ['Nguyễn Văn Giả', 'Trần Thị Giả', 'chu-toa', '1980', '1990']) expect(text).not.toContain(name);
  }
});

it('gives them to the court alone', async () => {
  const text = `query Papers($id: ID!) { matter(id: $id) { mobileTrialProposals { id papers { ${PAPERS} } } } }`;
  const prosecutor = await world.ask(['procuracy.prosecutor', 'VKS-DT-KV1'], text, { id: trial.matterId });
  const police = await world.ask(['police.investigator', 'CA-DT'], text, { id: trial.matterId });
  const other = await world.ask(['courts.judge', 'TA-DT-KV2'], text, { id: trial.matterId });

  expect(prosecutor.data.matter.mobileTrialProposals).toEqual([{ id: trial.proposalId, papers: null }]);
  expect(police.text).not.toContain('base64');
  expect(other.data.matter).toBeNull();
});
