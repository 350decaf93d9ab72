import { registerEnumType } from 'type-graphql';

export const ExportFormat = { CSV: 'CSV', XLSX: 'XLSX' } as const;
export type ExportFormat = keyof typeof ExportFormat;
registerEnumType(ExportFormat, { name: 'ExportFormat', description: 'CSV (UTF-8) hoặc bảng tính Excel. Comma-separated, or a workbook.' });

export const ExportLanguage = { VI: 'VI', EN: 'EN' } as const;
export type ExportLanguage = keyof typeof ExportLanguage;
registerEnumType(ExportLanguage, { name: 'ExportLanguage', description: 'Ngôn ngữ của tệp. The language of the file.' });

/** A text in both languages of a file. */
export type Bilingual = Readonly<Record<ExportLanguage, string>>;
