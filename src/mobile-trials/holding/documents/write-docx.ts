import { AlignmentType, BorderStyle, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { type Paper, type Part, spelledDay } from './paper.js';

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly alignment?: Alignment;
  readonly after?: number;
}

const FONT = 'Times New Roman';
/** Half points: the official layout asks for 13 to 14 points. */
const SIZE = 26;

const line = (content: string, { bold = false, italics = false, alignment = AlignmentType.LEFT, after = 80 }: Look = {}): Paragraph =>
  new Paragraph({ alignment, spacing: { after }, children: [new TextRun({ text: content, bold, italics, font: FONT, size: SIZE })] });

const centred = (content: string, look: Look = {}) => line(content, { ...look, alignment: AlignmentType.CENTER });

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERLESS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

/** Two columns without lines: how the head and the foot of an official paper are set. */
const sideBySide = (left: readonly Paragraph[], right: readonly Paragraph[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: BORDERLESS,
    rows: [new TableRow({ children: [left, right].map((children) => new TableCell({ children: [...children] })) })],
  });

/** National name and motto, issuer and number, place and day (Nghị định 30/2020/NĐ-CP). */
const head = ({ above, issuer, number, day }: Paper): Table =>
  sideBySide(
    [...(above ? [centred(above.toUpperCase())] : []), centred(issuer.toUpperCase(), { bold: true }), centred(`Số: ${number}`)],
    [
      centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true }),
      centred('Độc lập - Tự do - Hạnh phúc', { bold: true }),
      centred(`……, ${spelledDay(day)}`, { italics: true }),
    ],
  );

const foot = ({ signers, copies }: Paper): Table =>
  sideBySide(
    [line('Nơi nhận:', { bold: true, italics: true }), ...copies.map((copy) => line(`- ${copy};`))],
    signers.flatMap((signer) => [centred(signer.toUpperCase(), { bold: true }), centred('(Ký, đóng dấu)', { italics: true, after: 900 })]),
  );

function written(part: Part): Paragraph | Table {
  if ('heading' in part) return line(part.heading, { bold: true });
  if ('text' in part) return line(part.text, { alignment: AlignmentType.BOTH });
  const cells = (row: readonly string[], bold: boolean) =>
    row.map((content) => new TableCell({ children: [line(content, { bold, after: 20 })] }));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: part.rows.map((row, at) => new TableRow({ children: cells(row, at === 0) })),
  });
}

/** The paper as a file for a text processor, in base64. */
export function writeDocx(paper: Paper): Promise<string> {
  const children = [
    head(paper),
    centred(''),
    centred(paper.title.toUpperCase(), { bold: true }),
    centred(paper.about, { bold: true, after: 240 }),
    ...paper.parts.map(written),
    line(''),
    foot(paper),
  ];
  return Packer.toBase64String(new Document({ creator: 'Liên Thông', title: paper.about, sections: [{ children }] }));
}
