import { Field, ID, InputType } from 'type-graphql';
import { DocumentReferenceInput } from '../hub/intake/report-input.js';
import { Code, ShortText } from '../platform/scalars/index.js';

@InputType({ description: 'Phân công hoặc thôi phân công người giải quyết vụ việc.' })
export class AssignHandler {
  @Field(() => ID)
  readonly matterId!: string;

  @Field(() => ShortText, { description: 'Mã người dùng (sub) do hệ thống của cơ quan cấp.' })
  readonly subject!: string;

  @Field(() => Code, { nullable: true, description: 'Tổ chức của người được phân công; bỏ trống: tổ chức của bạn.' })
  readonly organisation?: string | null;
}

@InputType({ description: 'Cơ quan chủ trì chấp nhận một văn bản của cơ quan khác vào vụ việc.' })
export class AcceptFact {
  @Field(() => ID)
  readonly matterId!: string;

  @Field(() => DocumentReferenceInput, { description: 'Văn bản và cơ quan ban hành. Có hiệu lực khi văn bản đó được báo cáo.' })
  readonly document!: DocumentReferenceInput;
}

@InputType({ description: 'Tách lại hai vụ việc đã bị nhập nhầm.' })
export class SeparateMatter {
  @Field(() => ID)
  readonly matterId!: string;

  @Field(() => Code, { description: 'Mã của vụ việc cần tách ra.' })
  readonly code!: string;

  @Field(() => ShortText)
  readonly reason!: string;
}

@InputType({ description: 'Rút một dữ kiện báo nhầm; dữ kiện vẫn còn trong nhật ký và các phiên bản.' })
export class WithdrawFact {
  @Field(() => ID, { description: 'Trường id của dữ kiện.' })
  readonly factId!: string;

  @Field(() => ShortText)
  readonly reason!: string;
}
