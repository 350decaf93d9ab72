import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { RecordVictimConsent } from './record-victim-consent.input.js';
import { VictimConsent } from './victim-consent.entity.js';
import { victimConsent } from './victim-consent.noun.js';

/** Reached through the victim, so that there is no question of its own. */
@Resolver()
export class VictimConsentResolver {
  @Mutation(() => VictimConsent, { nullable: true, description: 'Báo cáo ý kiến của nạn nhân về việc xét xử.' })
  recordVictimConsent(
    @Arg('input', () => RecordVictimConsent) input: RecordVictimConsent,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(victimConsent, input, info);
  }
}
