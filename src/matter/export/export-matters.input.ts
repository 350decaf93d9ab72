import { Field, InputType } from 'type-graphql';
import { ExportFormat, ExportLanguage } from '../../hub/exporting/export-words.js';
import { MatterColumn } from '../matter-column.js';
import { MatterFilter } from '../matter-filter.js';
import { MatterOrder } from '../matters.js';

@InputType({
  description:
    'Xuất danh sách vụ việc với đúng quyền của bạn, nhiều nhất 10000 dòng; việc xuất được ghi nhật ký. The list as you see it, 10000 rows at most, on the trail.',
})
export class ExportMatters {
  @Field(() => MatterFilter, { nullable: true })
  readonly filter?: MatterFilter | null;

  @Field(() => MatterOrder, { nullable: true })
  readonly order?: MatterOrder | null;

  @Field(() => [MatterColumn], { description: 'Các cột, theo thứ tự trong tệp. In the order of the file.' })
  readonly columns!: readonly MatterColumn[];

  @Field(() => ExportFormat)
  readonly format!: ExportFormat;

  @Field(() => ExportLanguage, { nullable: true, description: 'Bỏ trống: tiếng Việt. Vietnamese where left out.' })
  readonly language?: ExportLanguage | null;
}
