import { Field, Int, ObjectType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';
import { FigureCell } from './figure-cell.js';
import { figuresOf } from './figures-of.js';
import { StepFigure } from './step-figure.js';
import { VictimFigures } from './victim-figures.js';

const NEEDS = ['asked', 'total', 'counted', 'steps', 'victims'] as const;
const figure = (part: keyof ReturnType<typeof figuresOf>) =>
  Reads({ compute: { needs: NEEDS, run: (row, environment) => figuresOf(row, environment)[part] } });

/** How many of the matters that exist for the caller stand where: counted from what it may see in each, as a list of them would show. */
@ObjectType({
  description:
    'Số liệu về các vụ việc bạn được biết (không kể dữ kiện đang chờ cơ quan chủ trì tiếp nhận). Figures of the matters that exist for you, those that wait left out.',
})
export class Figures {
  @Field(() => Int, { nullable: true, description: 'Tổng số vụ việc. How many matters.' })
  @figure('total')
  readonly total?: number;

  @Field(() => [FigureCell], { nullable: true, description: 'Theo giai đoạn hiện tại, đúng trình tự. By the current stage, in order.' })
  @figure('byStage')
  readonly byStage?: readonly FigureCell[];

  @Field(() => [FigureCell], { nullable: true, description: 'Theo năm của dữ kiện đầu tiên. By the year of the earliest fact.' })
  @figure('byYear')
  readonly byYear?: readonly FigureCell[];

  @Field(() => [FigureCell], {
    nullable: true,
    description: 'Theo cấp huyện năm 2019; nơi không quy về một huyện thì nói rõ. By the district of 2019.',
  })
  @figure('byFormerDistrict')
  readonly byFormerDistrict?: readonly FigureCell[];

  @Field(() => [FigureCell], {
    nullable: true,
    description:
      'Theo cấp xã từ 1/7/2025; chuyên viên phân tích chỉ xem đến cấp huyện năm 2019. By the commune of 2025; null for an analyst.',
  })
  @figure('byCommune')
  readonly byCommune?: readonly FigureCell[] | null;

  @Field(() => [FigureCell], { nullable: true, description: 'Theo cơ quan đang giữ hồ sơ. By the agency that holds the file.' })
  @figure('byAgency')
  readonly byAgency?: readonly FigureCell[];

  @Field(() => [FigureCell], {
    nullable: true,
    description: 'Theo việc Bộ đội Biên phòng có tham gia. By whether the border guard took part.',
  })
  @figure('byBorder')
  readonly byBorder?: readonly FigureCell[];

  @Field(() => [FigureCell], { nullable: true, description: 'Theo phân loại tội phạm. By the class of the offence.' })
  @figure('bySeriousness')
  readonly bySeriousness?: readonly FigureCell[];

  @Field(() => [StepFigure], { nullable: true, description: 'Thời gian giữa các bước. The time between the steps.' })
  @figure('steps')
  readonly steps?: readonly StepFigure[];

  @Field(() => VictimFigures, {
    nullable: true,
    description:
      'Chỉ theo năm: trống khi có điều kiện khác, hoặc khi bạn không được xem tình trạng nạn nhân. By years only: null under any other filter.',
  })
  @figure('victims')
  readonly victims?: VictimFigures | null;

  @Field(() => String, { nullable: true, description: 'Con số nói về điều gì.' })
  @figure('note')
  readonly note?: string;

  @Field(() => String, { nullable: true, description: 'What the figures speak of.' })
  @figure('noteEn')
  readonly noteEn?: string;
}
