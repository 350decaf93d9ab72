import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { declared } from '../../hub/reading/declared.js';
import { Reads } from '../../hub/reading/reads.js';
import { Code, DocumentNumber } from '../../platform/scalars/index.js';
import { ReferRescuedPerson } from './refer-rescued-person.input.js';
import { RescuedPerson } from './rescued-person.entity.js';
import { rescuedPerson } from './rescued-person.noun.js';

@Resolver()
export class RescuedPersonResolver {
  @Query(() => RescuedPerson, {
    nullable: true,
    description: 'Người được giải cứu theo số văn bản chuyển giao. By the number of the referral; null also where it is hidden.',
  })
  @Reads({ find: { type: 'RescuedPerson', by: 'document', within: ['Matter.rescuedPersons', 'RescuedPerson.number'] } })
  rescuedPerson(
    @Arg('number', () => DocumentNumber) _number: string,
    @Arg('issuer', () => Code, { nullable: true }) _issuer?: string,
  ): null {
    return declared();
  }

  @Mutation(() => RescuedPerson, { nullable: true, description: 'Chuyển người được giải cứu đến cơ quan bảo trợ xã hội.' })
  referRescuedPerson(
    @Arg('input', () => ReferRescuedPerson) input: ReferRescuedPerson,
    @Ctx() { report }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return report(rescuedPerson, input, info);
  }
}
