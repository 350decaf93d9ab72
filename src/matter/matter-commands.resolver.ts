import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { CommandScope, HubContext, Written } from '../hub/intake/hub-context.js';
import { notFound } from '../platform/errors.js';
import { callFunction } from '../platform/database/call-function.js';
import { documentParts } from './document-parts.js';
import { Matter } from './matter.js';
import { AcceptFact, AssignHandler, SeparateMatter } from './matter-commands.input.js';

/** What people decide about a matter itself. */
@Resolver()
export class MatterCommands {
  @Mutation(() => Matter, {
    nullable: true,
    description: 'Người phụ trách phân công người giải quyết. Needed for whatever names a person.',
  })
  assignHandler(@Arg('input', () => AssignHandler) input: AssignHandler, @Ctx() { command }: HubContext, @Info() info: GraphQLResolveInfo) {
    return command(info, (scope) => handler(scope, 'matter.assign_handler', input));
  }

  @Mutation(() => Matter, { nullable: true, description: 'Thôi phân công.' })
  releaseHandler(
    @Arg('input', () => AssignHandler) input: AssignHandler,
    @Ctx() { command }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return command(info, (scope) => handler(scope, 'matter.release_handler', input));
  }

  @Mutation(() => Matter, {
    nullable: true,
    description: 'Trả lời như nhau dù văn bản đó đã được báo cáo hay chưa. Answers the same either way.',
  })
  acceptFact(@Arg('input', () => AcceptFact) input: AcceptFact, @Ctx() { command }: HubContext, @Info() info: GraphQLResolveInfo) {
    return command(info, async ({ runner, caller, now }) => {
      const issuer = await organisationId({ runner }, input.document.issuer ?? '');
      const document = documentParts(input.document.number, input.document.year ?? now.getFullYear(), issuer);
      await callFunction(
        runner,
        'matter.accept_fact',
        uuid(input.matterId),
        caller.organisation.id,
        JSON.stringify(document),
        now.toISOString(),
      );
      return matter(await callFunction(runner, 'matter.current_id', input.matterId));
    });
  }

  @Mutation(() => Matter, { nullable: true, description: 'Tách lại vụ việc bị nhập nhầm, với lý do.' })
  separateMatter(
    @Arg('input', () => SeparateMatter) input: SeparateMatter,
    @Ctx() { command }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return command(info, async ({ runner, caller, now }) =>
      matter(
        await callFunction(
          runner,
          'matter.separate',
          uuid(input.matterId),
          caller.organisation.id,
          input.code,
          input.reason,
          now.toISOString(),
        ),
      ),
    );
  }
}

const matter = (id: string): Written => ({ type: 'Matter', id, matterId: id });

async function handler(scope: CommandScope, act: string, input: AssignHandler): Promise<Written> {
  const { runner, caller, now } = scope;
  const id = input.organisation ? await organisationId(scope, input.organisation) : caller.organisation.id;
  if (!caller.stands.includes(id)) throw notFound('intake.not-found', {}, ['organisation']);
  await callFunction(runner, act, uuid(input.matterId), id, input.subject, now.toISOString());
  return matter(await callFunction(runner, 'matter.current_id', input.matterId));
}

async function organisationId({ runner }: Pick<CommandScope, 'runner'>, code: string): Promise<number> {
  const found = await callFunction<Record<string, { id: number }>>(runner, 'matter.organisations_by_code', [code]);
  const organisation = found[code];
  if (!organisation) throw notFound('intake.unknown-organisation', {}, ['organisation']);
  return organisation.id;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function uuid(id: string): string {
  if (!UUID.test(id)) throw notFound('intake.not-found');
  return id;
}
