import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime, LongText, ShortText } from '../../platform/scalars/index.js';
import { agencyOf } from '../identity/agency.js';
import { connectionOf } from '../reading/connection-types.js';
import { Reads, Rows } from '../reading/reads.js';

/** A question that somebody keeps: whoever opens it asks under rights of their own. */
@ObjectType({ description: 'Truy vấn được lưu; ai mở cũng chạy với quyền của chính mình. A question that somebody keeps.' })
@Rows({
  table: 'hub.kept_query',
  readers: [
    { issuer: 'issuer', agency: 'agency', subject: 'subject' },
    { agency: 'agency', shared: 'isTrue' },
  ],
})
export class KeptQuery {
  @Field(() => ID)
  @Reads({ column: 'id' })
  readonly id!: string;

  @Field(() => ShortText)
  @Reads({ column: 'name' })
  readonly name!: string;

  @Field(() => LongText, { description: 'Văn bản GraphQL, không kèm giá trị của biến. Without any values of variables.' })
  @Reads({ column: 'text' })
  readonly text!: string;

  @Field(() => Boolean, { description: 'Cơ quan bạn cùng dùng. Shared with its owner’s agency.' })
  @Reads({ column: 'shared' })
  readonly shared!: boolean;

  @Field(() => Boolean, { description: 'Do bạn lưu. You keep it yourself.' })
  @Reads({
    compute: {
      needs: ['issuer', 'agency', 'subject'],
      run: ({ issuer, agency, subject }, { caller }) =>
        issuer === caller.issuer && agency === agencyOf(caller.agency) && subject === caller.subject,
    },
  })
  readonly own!: boolean;

  @Field(() => DateTime)
  @Reads({ column: 'changed_at' })
  readonly changedAt!: string;
}

export const { Connection: KeptQueryConnection } = connectionOf('KeptQuery', () => KeptQuery);
