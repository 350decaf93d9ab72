import { Field, InputType } from 'type-graphql';
import { ExportFormat, ExportLanguage } from '../../hub/exporting/export-words.js';
import { FigureFilter } from './figure-filter.input.js';

@InputType({
  description: 'Xuất số liệu đúng như trang số liệu; việc xuất được ghi nhật ký. The figures as the page shows them, on the trail.',
})
export class ExportFigures {
  @Field(() => FigureFilter, { nullable: true })
  readonly filter?: FigureFilter | null;

  @Field(() => ExportFormat)
  readonly format!: ExportFormat;

  @Field(() => ExportLanguage, { nullable: true, description: 'Bỏ trống: tiếng Việt. Vietnamese where left out.' })
  readonly language?: ExportLanguage | null;
}
