import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { ExportedFile } from '../../hub/exporting/exported-file.js';
import type { HubContext } from '../../hub/intake/hub-context.js';
import { conditionsOf } from '../export/conditions.js';
import { ExportFigures } from './export-figures.input.js';
import { FILTERED_BY } from './figures-read.js';
import { type FiguresTold, figureRows, PARTS, SELECTION } from './figure-rows.js';
import { wholeList } from './list-of.js';

const MOST = 10_000;

@Resolver()
export class ExportFiguresResolver {
  @Mutation(() => ExportedFile, {
    nullable: true,
    description: 'Xuất số liệu thành tệp; ô bị ẩn nói rõ bằng lời. Makes a file of the figures; what is hidden says so in words.',
  })
  exportFigures(
    @Arg('input', () => ExportFigures) { filter, format, language = 'VI' }: ExportFigures,
    @Ctx() { exportFile }: HubContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const inWords = language ?? 'VI';
    const place = filter?.place ? { place: filter.place } : {};
    const [declared, root] = filter?.place ? [', $place: ShortText!', 'places(text: $place, first: 100) { code key name }'] : ['', ''];
    return exportFile(info, {
      text: `query ExportFigures($filter: FigureFilter${declared}) { figures(filter: $filter) { ${SELECTION} } ${root} }`,
      variables: { filter: filter ?? null, ...place },
      most: MOST,
      format,
      language: inWords,
      columns: PARTS,
      filters: Object.entries(FILTERED_BY).flatMap(([name, coordinate]) => (isAsked(filter, name) ? [coordinate] : [])),
      rows: (data) => figureRows(data.figures as FiguresTold, inWords, conditionsOf(asList(filter), inWords, data)),
    });
  }
}

type Filter = ExportFigures['filter'];

const isAsked = (filter: Filter, name: string): boolean => {
  const value = (filter as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return value !== null && value !== undefined;
};

/** The same conditions as the list of what was counted would have them. */
const asList = (filter: Filter) =>
  wholeList({
    yearFrom: filter?.yearFrom ?? null,
    yearTo: filter?.yearTo ?? null,
    stage: filter?.stage ?? null,
    place: filter?.place ?? null,
    agency: filter?.heldBy ?? null,
    border: filter?.border ?? null,
    seriousness: filter?.seriousness ?? null,
  });
