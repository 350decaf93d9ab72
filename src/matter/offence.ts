import { Field, InputType, ObjectType } from 'type-graphql';
import { Reads } from '../hub/reading/reads.js';
import { Code, ShortText } from '../platform/scalars/index.js';

/** The version of the Penal Code that applies unless an older act is said to fall under an earlier one. */
const CURRENT_CODE = '2015';

@ObjectType({ description: 'Tội danh theo điều, khoản, điểm của Bộ luật Hình sự. An offence by article, clause and points.' })
export class Offence {
  @Field(() => String, { nullable: true, description: '2015 hoặc 1999' })
  @Reads({ column: 'codeVersion' })
  readonly codeVersion?: string;

  @Field(() => String, { nullable: true, description: 'Điều; trống nếu nguồn không nêu.' })
  @Reads({ column: 'article' })
  readonly article?: string | null;

  @Field(() => String, { nullable: true, description: 'Khoản' })
  @Reads({ column: 'clause' })
  readonly clause?: string | null;

  @Field(() => [String], { nullable: true, description: 'Điểm, theo thứ tự chữ cái tiếng Việt (đ sau d).' })
  @Reads({ column: 'points' })
  readonly points?: readonly string[];

  @Field(() => String, { nullable: true, description: 'Tên tội danh' })
  @Reads({ column: 'name' })
  readonly name?: string | null;
}

@InputType()
export class OffenceInput {
  @Field(() => Code, { nullable: true, description: 'Bỏ trống: 2015.' })
  readonly codeVersion?: string | null;

  @Field(() => Code, { nullable: true })
  readonly article?: string | null;

  @Field(() => Code, { nullable: true })
  readonly clause?: string | null;

  @Field(() => [ShortText], { nullable: true })
  readonly points?: readonly string[] | null;

  @Field(() => ShortText, { nullable: true, description: 'Tên tội danh khi nguồn không nêu điều luật. Only where no article is known.' })
  readonly name?: string | null;
}

export const codeVersionOf = (input: OffenceInput): string => input.codeVersion ?? CURRENT_CODE;
