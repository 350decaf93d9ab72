// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is sought and put in is compiled source, not a template
/** A plausible slip in the compiler or in what decides: what stands in a compiled file, and what might as well have stood there. */
export interface Slip {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const slip = (name: string, file: string, from: string, to: string): Slip => ({ name, file, from, to });
const READING = 'src/hub/reading';
const PERMISSIONS = 'src/hub/permissions';

export const SLIPS: readonly Slip[] = [
  slip('the mask is forgotten', `${READING}/cell.js`, "fate === 'MASK' ? emit.mask(within)", "fate === 'MASK' ? emit.show(within)"),
  slip('a filter does not ask for its right', `${READING}/filters.js`, "shown === 'true' ? condition", 'true ? condition'),
  slip('a nested matter keeps the outer class', `${READING}/rows-scope.js`, 'cls: `${cls}.c`', 'cls: outer?.outer?.cls ?? `${cls}.c`'),
  slip('every row counts as own', `${READING}/rows-scope.js`, '`${alias}.${rows.owner} = any(${compilation.organisations})`', "'true'"),
  slip('no row counts as own', `${READING}/rows-scope.js`, '`${alias}.${rows.owner} = any(${compilation.organisations})`', "'false'"),
  slip('what is withheld is not counted', `${READING}/reading.js`, 'counts.set(index, (counts.get(index) ?? 0) + 1);', ''),
  slip('an analyst gets the day', `${READING}/column.js`, 'return `left(${sql}::text, 7)`;', 'return sql;'),
  slip('an analyst gets the commune', `${READING}/related.js`, 'const place = coarsens(scope, field)', 'const place = false'),
  slip(
    'an analyst filters by the commune',
    `${READING}/filters.js`,
    'coarse && definition.coarseColumn ? definition.coarseColumn',
    'false ? definition.coarseColumn',
  ),
  slip(
    'an analyst filters by the day',
    `${READING}/filters.js`,
    'coarse ? `left(${column}::text, 7)` : `${column}::text`',
    '`${column}::text`',
  ),
  slip('a cursor of another order is taken', `${READING}/cursors.js`, 'name !== order || values.length !== length', 'false'),
  slip('items are listed whatever their kind', `${READING}/items.js`, 'isShown(compilation, scope, coordinate)', "'true'"),
  slip('a list of own rows holds the others', `${READING}/rows-shown.js`, "condition === 'true' ? [] : [condition]", '[]'),
  slip(
    'an empty list tells that there are no others',
    `${READING}/rows-shown.js`,
    "return everyRow === 'false' ? 'null::json'",
    'return true ? EMPTY',
  ),
  slip('a list of own rows is withheld', `${PERMISSIONS}/plan.js`, "new Map([...closed, ['SHOW', shown]])", '(each[0] ?? new Map())'),
  slip(
    'every charge counts as approved',
    `${READING}/rows-scope.js`,
    '`exists(select 1 from ${approved.from} a',
    '`true or exists(select 1 from ${approved.from} a',
  ),
  slip(
    'an approval counts before its day is over',
    `${READING}/rows-scope.js`,
    '(a.${approved.column} < left(${today}, length(a.${approved.column})) or a.${approved.column} = ${today})',
    '(a.${approved.column} <= ${today})',
  ),
  slip(
    'everything counts as announced',
    `${READING}/rows-scope.js`,
    'if (!announced)\n        return',
    "return 'true';\n    if (!announced)\n        return",
  ),
  slip('what is announced stays closed', `${PERMISSIONS}/fate.js`, "label === 'PROPOSAL' && bits.announced", 'false'),
  slip('a starred cell asks for no handling', `${PERMISSIONS}/fate.js`, 'if (!cls.handling)', 'if (false)'),
  slip('any purpose counts as held', `${PERMISSIONS}/profile.js`, 'caller.purposes.includes(purpose)', 'true'),
  slip(
    'a question always reaches one matter',
    `${READING}/reading.js`,
    'return field === null || !reachesMatterBelow(',
    'return true || !reachesMatterBelow(',
  ),
  slip('two roots reach one matter', `${READING}/reading.js`, 'roots.length !== 1 || !only', '!only'),
  slip(
    'a pointer shows that social affairs take part',
    'src/matter/matter.permissions.js',
    "'Participant:SOCIAL_AFFAIRS': row('STATUS'",
    "'Participant:SOCIAL_AFFAIRS': pointed('STATUS'",
  ),
  slip('supervision never ends', `${READING}/class-of-matter.js`, 'coalesce(s.until > ${today}, true)', 'true'),
  slip('supervision begins early', `${READING}/class-of-matter.js`, "coalesce(s.since, '') <= ${today}", 'true'),
  slip('a released handler still handles', `${READING}/class-of-matter.js`, ' and h.until is null', ''),
  slip('anybody of the body handles', `${READING}/class-of-matter.js`, ' and h.subject = ${subject}', ' and ${subject} is not null'),
  slip('old versions are read', `${READING}/rows-scope.js`, 'if (rows?.current && !all)', 'if (false)'),
  slip('a link tells of a hidden matter', `${READING}/related.js`, 'if (read.matterSeen)', 'if (false)'),
  slip(
    'a number finds where it is not shown',
    `${READING}/reference-condition.js`,
    "and ${e}.current and ${shown.join(' and ')})`",
    'and ${e}.current)`',
  ),
  slip('every district is pointed to victims', `${PERMISSIONS}/existence.js`, "organisation.level !== 'PROVINCE'", 'false'),
];
