import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { ExportedFile } from '../../hub/exporting/exported-file.js';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { badInput } from '../../platform/errors.js';
import { conditionsOf } from './conditions.js';
import { ExportMatters } from './export-matters.input.js';
import { exportQuestion, filteredBy, MOST } from './export-question.js';
import { matterRows } from './matter-rows.js';

@Resolver()
export class ExportResolver {
  @Mutation(() => ExportedFile, {
    nullable: true,
    description: 'Xuất danh sách vụ việc thành tệp. Makes a file of the list; what is withheld says so in words.',
  })
  exportMatters(
    @Arg('input', () => ExportMatters) input: ExportMatters,
    @Ctx() { exportFile }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { filter, format, language: asked } = input;
    const columns = [...new Set(input.columns)];
    if (columns.length === 0) throw badInput('exporting.no-columns', {}, ['input', 'columns']);
    const language = asked ?? 'VI';
    return exportFile(info, {
      ...exportQuestion(input, columns),
      most: MOST,
      format,
      language,
      columns,
      filters: filteredBy(filter),
      rows: (data) => matterRows(data.matters as never, columns, language, conditionsOf(filter, language, data)),
    });
  }
}
