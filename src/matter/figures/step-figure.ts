import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Reads } from '../../hub/reading/reads.js';

/** From the first fact of one kind to the first of the next. */
export const FigureStep = {
  TIP_TO_INITIATION: 'TIP_TO_INITIATION',
  INITIATION_TO_CONCLUSION: 'INITIATION_TO_CONCLUSION',
  CONCLUSION_TO_INDICTMENT: 'CONCLUSION_TO_INDICTMENT',
  INDICTMENT_TO_REGISTRATION: 'INDICTMENT_TO_REGISTRATION',
  REGISTRATION_TO_JUDGMENT: 'REGISTRATION_TO_JUDGMENT',
  JUDGMENT_TO_FORCE: 'JUDGMENT_TO_FORCE',
} as const;
export type FigureStep = keyof typeof FigureStep;
registerEnumType(FigureStep, {
  name: 'FigureStep',
  description:
    'Từ dữ kiện đầu tiên của bước trước đến dữ kiện đầu tiên của bước sau. From the first fact of one step to the first of the next.',
});

@ObjectType({ description: 'Số vụ việc mất chừng ấy tháng. How many matters took so many months.' })
export class StepMonths {
  @Field(() => Int, {
    nullable: true,
    description: 'Số tháng lịch giữa hai tháng; 0: cùng tháng. Calendar months between; 0: the same month.',
  })
  @Reads({ column: 'months' })
  readonly months?: number;

  @Field(() => Int, { nullable: true })
  @Reads({ column: 'count' })
  readonly count?: number;
}

@ObjectType({
  description:
    'Thời gian giữa hai bước, tính theo tháng lịch, chỉ ở vụ việc bạn được xem cả hai ngày. Counted in calendar months, where you see both days.',
})
export class StepFigure {
  @Field(() => FigureStep, { nullable: true })
  @Reads({ column: 'step' })
  readonly step?: FigureStep;

  @Field(() => String, { nullable: true, description: 'Tên gọi bằng tiếng Việt.' })
  @Reads({ column: 'label' })
  readonly label?: string;

  @Field(() => String, { nullable: true, description: 'In English.' })
  @Reads({ column: 'labelEn' })
  readonly labelEn?: string;

  @Field(() => Int, { nullable: true, description: 'Số vụ việc đã đi hết bước này. How many matters took the step.' })
  @Reads({ column: 'count' })
  readonly count?: number;

  @Field(() => Float, { nullable: true, description: 'Trung vị, tháng. The median, in months.' })
  @Reads({ column: 'median' })
  readonly median?: number | null;

  @Field(() => [StepMonths], { nullable: true, description: 'Phân bố theo tháng, tăng dần. The distribution, rising.' })
  @Reads({ column: 'months' })
  readonly months?: readonly StepMonths[];
}
