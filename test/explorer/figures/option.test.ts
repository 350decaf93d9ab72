import { barsOption } from '../../../src/explorer/figures/chart/bars-option.js';
import { columnsOption } from '../../../src/explorer/figures/chart/columns-option.js';
import type { FigureRow } from '../../../src/explorer/figures/figure-row.js';

const tokens = {
  text: '#1b2329',
  muted: '#55606a',
  surface: '#fff',
  line: '#d5dadf',
  edge: '#808080',
  accent: '#000000',
  textFamily: 'letters',
  figureFamily: 'digits',
};
const said = {
  whole: 'Nữ: 12; Nam: quá ít để nêu',
  counted: (count: number) => `${count} người`,
  number: String,
  few: 'quá ít để nêu',
  opens: 'Bấm để mở danh sách',
};
const rows: readonly FigureRow[] = [
  { key: 'FEMALE', label: 'Nữ', count: 12, list: { stage: 'TRIED' } },
  { key: 'MALE', label: 'Nam', count: null },
  { key: 'UNKNOWN', label: 'Chưa rõ', count: 7, aside: true },
];

// biome-ignore lint/suspicious/noExplicitAny: a test reads into an option of every shape
const drawn = (option: object): any => option;

describe('a chart with what is too few to tell', () => {
  const option = drawn(barsOption(rows, tokens, said, 600));

  it('draws no length for it, and a hatch as long as the longest', () => {
    expect(option.series[0].data.map(({ value }: { value: number }) => value)).toEqual([12, 0, 7]);
    expect(option.series[1].data).toEqual(['-', 12, '-']);
    expect(option.series[1].itemStyle.color).toBe('transparent');
    expect(option.series[1].itemStyle.decal.color).toBe('#d3d3d3');
  });

  it('says so in words at its place and in its tip', () => {
    const { formatter } = option.series[0].label;

    expect([0, 1, 2].map((dataIndex) => formatter({ dataIndex }))).toEqual(['12', 'quá ít để nêu', '7']);
    expect([0, 1].map((dataIndex) => option.tooltip.formatter({ dataIndex }))).toEqual([
      'Nữ: 12 người\nBấm để mở danh sách',
      'Nam: quá ít để nêu',
    ]);
  });

  it('says all of it to who does not see it', () => {
    expect(option.aria).toMatchObject({ enabled: true, label: { description: 'Nữ: 12; Nam: quá ít để nêu' } });
  });
});

it('draws its tips, and writes no HTML, whatever the shape', () => {
  for (const option of [barsOption(rows, tokens, said, 300), columnsOption(rows, tokens, said)].map(drawn)) {
    expect(option.tooltip.renderMode).toBe('richText');
    expect(option.animation).toBe(false);
  }
});

it('takes its colours from the tokens: one accent, and none of it for what is no value', () => {
  const { data } = drawn(columnsOption(rows, tokens, said)).series[0];

  expect(data.map(({ itemStyle }: { itemStyle: { color: string } }) => itemStyle.color)).toEqual(['#191919', '#191919', '#b9b9b9']);
});

it('lets one column stand out among the others', () => {
  const { data } = drawn(
    columnsOption(
      [
        { key: '0', label: '0', count: 1 },
        { key: '1', label: '1', count: 2, marked: true },
      ],
      tokens,
      said,
    ),
  ).series[0];

  expect(data.map(({ itemStyle }: { itemStyle: { color: string } }) => itemStyle.color)).toEqual(['#8c8c8c', '#191919']);
});
