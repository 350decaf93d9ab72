import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { RecordVictimHome } from './record-victim-home.input.js';
import { VictimHome } from './victim-home.entity.js';
import { victimHome } from './victim-home.noun.js';

/** Reached through the victim, so that there is no question of its own. */
@Resolver()
export class VictimHomeResolver {
  @Mutation(() => VictimHome, { nullable: true, description: 'Báo cáo nơi sinh sống của nạn nhân.' })
  recordVictimHome(
    @Arg('input', () => RecordVictimHome) input: RecordVictimHome,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(victimHome, input, info);
  }
}
