import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { HubContext } from '../hub/intake/hub-context.js';
import { Matter } from './matter.js';
import { WithdrawFact } from './matter-commands.input.js';

@Resolver()
export class WithdrawCommand {
  @Mutation(() => Matter, { nullable: true, description: 'Rút dữ kiện của cơ quan mình báo nhầm vụ việc, với lý do.' })
  withdrawFact(
    @Arg('input', () => WithdrawFact) input: WithdrawFact,
    @Ctx() { command, withdraw }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return command(info, async (scope) => {
      const id = await withdraw(scope, input.factId, input.reason);
      return { type: 'Matter', id, matterId: id };
    });
  }
}
