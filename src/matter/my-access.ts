import { Field, ObjectType } from 'type-graphql';
import { CoordinateAccess } from '../hub/permissions/access-types.js';
import { matterAccess } from '../hub/permissions/matter-access.js';
import { Reads, Rows } from '../hub/reading/reads.js';

@ObjectType({ description: 'Quan hệ và quyền của bạn với một vụ việc, theo mục đích đang nêu.' })
@Rows({ table: 'matter.matter', matter: 'id', isMatter: true })
export class MatterAccess {
  @Field(() => String, { description: 'IN_AREA, PAST, SUPERVISING hoặc TAKING_PART.' })
  @Reads({ compute: { needs: ['id'], run: (_, environment) => matterAccess(environment).relation } })
  readonly relation!: string;

  @Field(() => Boolean, { description: 'Bạn được phân công vụ việc này.' })
  @Reads({ compute: { needs: ['id'], run: (_, environment) => matterAccess(environment).handling } })
  readonly handling!: boolean;

  @Field(() => [CoordinateAccess], { description: 'Từng trường: được xem hay không, vì sao. Không nói dữ liệu có tồn tại hay không.' })
  @Reads({ compute: { needs: ['id'], run: (_, environment) => matterAccess(environment).coordinates } })
  readonly coordinates!: readonly CoordinateAccess[];
}
