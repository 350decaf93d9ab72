import { TypeLink } from '@graphiql/plugin-doc-explorer';
import type { GraphQLSchema } from 'graphql';
import { useWords } from '../../app/language.js';
import { docsWords } from './docs-words.js';
import { namedTypes } from './named-types.js';

/** Where questions and commands begin, and everything that they lead to. */
export function SchemaDocs({ schema }: { readonly schema: GraphQLSchema }) {
  const words = useWords(docsWords);
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
  const others = namedTypes(schema).filter((type) => !roots.some((root) => root === type));
  return [
    { title: words.roots, types: roots },
    { title: words.types, types: others },
  ].map(({ title, types }) => (
    <div key={title}>
      <h3>{title}</h3>
      <ul className="plain">
        {types.map((type) => (
          <li key={type.name}>
            <TypeLink type={type} />
          </li>
        ))}
      </ul>
    </div>
  ));
}
