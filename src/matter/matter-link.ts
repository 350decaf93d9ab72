import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Reads, Rows } from '../hub/reading/reads.js';
import { Matter } from './matter.js';

export const LinkKind = { SPLIT: 'SPLIT', JOINED: 'JOINED' } as const;
export type LinkKind = keyof typeof LinkKind;
registerEnumType(LinkKind, { name: 'LinkKind', description: 'SPLIT: tách vụ án; JOINED: nhập vụ án (BLTTHS Điều 170).' });

@ObjectType({ description: 'Liên hệ giữa hai vụ án. A link to a matter of its own.' })
@Rows({ table: 'matter.link', matter: 'from_matter' })
export class MatterLink {
  @Field(() => LinkKind, { nullable: true })
  @Reads({ column: 'kind' })
  readonly kind?: LinkKind;

  @Field(() => Matter, { nullable: true, description: 'Trống nếu bạn không được biết vụ việc đó. Null where that matter does not exist for you.' })
  @Reads({ one: { on: { id: 'to_matter' } } })
  readonly matter?: Matter;
}
