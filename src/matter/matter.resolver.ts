import { Arg, ID, Int, Query, Resolver } from 'type-graphql';
import { TrailConnection } from '../hub/audit/trail-entry.type.js';
import { AccessRule, OwnAccess, PolicyCell, ProtectedField } from '../hub/permissions/access-types.js';
import { ownAccess } from '../hub/permissions/own-access.js';
import { accessMatrix, protectedFields } from '../hub/permissions/policy-pages.js';
import { whoMaySee } from '../hub/permissions/who-may-see.js';
import { declared } from '../hub/reading/declared.js';
import { Reads } from '../hub/reading/reads.js';
import { FullDate, ShortText } from '../platform/scalars/index.js';
import { Matter } from './matter.js';
import { MatterFilter } from './matter-filter.js';
import { MatterConnection, MatterOrder, mattersRead } from './matters.js';
import { MatterAccess } from './my-access.js';
import { TrailFilter } from './trail-filter.js';
import { trailOrder } from './trail-order.js';

const PAGE = 'Số mục một trang, nhiều nhất 100.';

/** What is asked of matters. Questions are declared; none of these bodies ever runs. */
@Resolver()
export class MatterResolver {
  @Query(() => Matter, {
    nullable: true,
    description:
      'Một vụ việc theo id, mã, hoặc số hiệu văn bản bạn được xem; có asOf thì như trung tâm biết lúc hết ngày đó, theo quyền hôm nay. ' +
      'Null also where it is hidden, or was not known yet.',
  })
  @Reads({ find: { type: 'Matter', by: 'matter', within: [], asOf: { argument: 'asOf', coordinate: 'Event.recordedAt' } } })
  matter(
    @Arg('id', () => ID, { nullable: true }) _id?: string,
    @Arg('reference', () => String, { nullable: true }) _reference?: string,
    @Arg('asOf', () => FullDate, {
      nullable: true,
      description:
        'Xem như trung tâm biết lúc hết ngày này (giờ Việt Nam); cần quyền xem Event.recordedAt. extensions.asOf nêu trường không lưu quá khứ. ' +
        'What the hub knew at the end of this day, under the rights of today; what it does not keep is null and named in extensions.asOf.',
    })
    _asOf?: string,
  ): null {
    return declared();
  }

  @Query(() => MatterConnection, { description: 'Các vụ việc bạn được biết, theo trang.' })
  @Reads({ connection: mattersRead })
  matters(
    @Arg('first', () => Int, { nullable: true, description: PAGE }) _first?: number,
    @Arg('after', () => String, { nullable: true }) _after?: string,
    @Arg('order', () => MatterOrder, { nullable: true }) _order?: MatterOrder,
    @Arg('filter', () => MatterFilter, { nullable: true }) _filter?: MatterFilter,
  ): null {
    return declared();
  }

  @Query(() => [AccessRule], {
    nullable: true,
    description: 'Ai được xem một trường (ví dụ Victim.identity), với điều kiện và căn cứ nào.',
  })
  @Reads({ answer: whoMaySee })
  whoMaySee(@Arg('coordinate', () => ShortText) _coordinate: string): null {
    return declared();
  }

  @Query(() => [PolicyCell], { description: 'Toàn bộ chính sách: mỗi nhãn, mỗi vai trò. The whole policy, the same table that decides.' })
  @Reads({ answer: accessMatrix })
  accessMatrix(): null {
    return declared();
  }

  @Query(() => [ProtectedField], { description: 'Mọi trường, nhãn bảo vệ và căn cứ. Every field with what protects it.' })
  @Reads({ answer: protectedFields })
  protectedFields(
    @Arg('label', () => ShortText, { nullable: true, description: 'Chỉ những trường dưới nhãn này. Only the fields under this label.' })
    _label?: string,
  ): null {
    return declared();
  }

  @Query(() => [OwnAccess], {
    description:
      'Quyền của chính bạn với mọi trường, câu hỏi và lệnh, theo mục đích đang nêu. Your own right to every field of this schema.',
  })
  @Reads({ answer: ownAccess })
  ownAccess(): null {
    return declared();
  }

  @Query(() => MatterAccess, { nullable: true, description: 'Quyền của bạn với một vụ việc. Null where it does not exist for you.' })
  @Reads({ find: { type: 'MatterAccess', by: 'matter', within: [] } })
  myAccess(@Arg('matterId', () => ID) _matterId: string): null {
    return declared();
  }

  @Query(() => TrailConnection, { description: 'Nhật ký các câu hỏi và báo cáo của chính bạn.' })
  @Reads({ connection: { ...trailOrder, caller: { subject: 'subject', issuer: 'issuer' } } })
  myTrail(
    @Arg('first', () => Int, { nullable: true, description: PAGE }) _first?: number,
    @Arg('after', () => String, { nullable: true }) _after?: string,
    @Arg('filter', () => TrailFilter, { nullable: true }) _filter?: TrailFilter,
  ): null {
    return declared();
  }

  @Query(() => TrailConnection, { description: 'Thanh tra: ai đã xem dữ kiện của cơ quan mình, trong các vụ việc tổ chức mình tham gia.' })
  @Reads({ connection: { ...trailOrder, caller: { agencies: 'withinAgency', matters: 'takesPart' } } })
  factTrail(
    @Arg('first', () => Int, { nullable: true, description: PAGE }) _first?: number,
    @Arg('after', () => String, { nullable: true }) _after?: string,
    @Arg('filter', () => TrailFilter, { nullable: true }) _filter?: TrailFilter,
  ): null {
    return declared();
  }
}
