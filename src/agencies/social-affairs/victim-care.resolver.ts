import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { IdentifyVictim } from './identify-victim.input.js';
import { ProvideShelter } from './provide-shelter.input.js';
import { ProvideSupport } from './provide-support.input.js';
import { RecordReturn } from './record-return.input.js';
import { Shelter } from './shelter.entity.js';
import { shelter } from './shelter.noun.js';
import { Support } from './support.entity.js';
import { support } from './support.noun.js';
import { VictimIdentification } from './victim-identification.entity.js';
import { victimIdentification } from './victim-identification.noun.js';
import { VictimReturn } from './victim-return.entity.js';
import { victimReturn } from './victim-return.noun.js';

/** What follows the reception; reached through the victim, so that there are no questions of their own. */
@Resolver()
export class VictimCareResolver {
  @Mutation(() => VictimIdentification, { nullable: true, description: 'Báo cáo kết quả xác định nạn nhân.' })
  identifyVictim(
    @Arg('input', () => IdentifyVictim) input: IdentifyVictim,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(victimIdentification, input, info);
  }

  @Mutation(() => Support, { nullable: true, description: 'Báo cáo việc hỗ trợ; không chờ kết quả xác định.' })
  provideSupport(
    @Arg('input', () => ProvideSupport) input: ProvideSupport,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(support, input, info);
  }

  @Mutation(() => Shelter, { nullable: true, description: 'Báo cáo việc bố trí nơi tạm lánh.' })
  provideShelter(
    @Arg('input', () => ProvideShelter) input: ProvideShelter,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(shelter, input, info);
  }

  @Mutation(() => VictimReturn, { nullable: true, description: 'Báo cáo việc trở về từ nước ngoài.' })
  recordReturn(@Arg('input', () => RecordReturn) input: RecordReturn, @Ctx() { report }: HubContext, @Info() info: GraphQLResolveInfo) {
    return report(victimReturn, input, info);
  }
}
