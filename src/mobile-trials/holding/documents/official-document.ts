import { Field, ObjectType } from 'type-graphql';
import { Reads } from '../../../hub/reading/reads.js';
import type { Paper } from './paper.js';
import { writeDocx } from './write-docx.js';

/** A paper for signature. It is made when it is asked for, from what holds then; nothing of it is kept. */
@ObjectType({ description: 'Văn bản để ký, lập từ mã. A paper to be signed, made from codes.' })
export class OfficialDocument {
  @Field(() => String, { nullable: true })
  @Reads({ column: 'fileName' })
  readonly fileName?: string;

  @Field(() => String, { nullable: true })
  @Reads({ column: 'mediaType' })
  readonly mediaType?: string;

  @Field(() => String, { nullable: true, description: 'Nội dung tệp, mã hóa base64.' })
  @Reads({ column: 'base64' })
  readonly base64?: string;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The file is written only where its content is asked for. */
export const documentOf = (paper: Paper) => ({
  fileName: `${paper.fileName}.docx`,
  mediaType: DOCX,
  get base64(): Promise<string> {
    return writeDocx(paper);
  },
});
