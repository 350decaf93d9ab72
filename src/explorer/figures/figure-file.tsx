import { useWords } from '../app/language.js';
import { FileMenu } from '../exporting/file-menu.js';
import { useFile } from '../exporting/use-file.js';
import { ExportFiguresDocument } from '../generated/operations.js';
import { filterOf } from './filter-of.js';
import type { FiguresSearch } from './search.js';
import { figuresWords } from './words.js';

/** The figures as a file, from the same definition as the page. */
export function FigureFile({ search }: { readonly search: FiguresSearch }) {
  const words = useWords(figuresWords);
  const { mutate, isPending, data, error } = useFile(ExportFiguresDocument, ({ exportFigures }) => exportFigures);
  return (
    <FileMenu
      holds={words.file}
      onMake={(asked) => mutate({ filter: filterOf(search), ...asked })}
      isPending={isPending}
      data={data}
      error={error}
    />
  );
}
