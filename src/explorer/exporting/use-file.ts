import { useMutation } from '@tanstack/react-query';
import { ask, type Refused } from '../api/ask.js';
import { useSession } from '../app/session.js';
import type { TypedDocumentString } from '../generated/operations.js';
import { saveFile } from '../shown/save-file.js';

/** A file that the hub made and put on the trail. */
export interface Made {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string;
  readonly rows: number;
  readonly cut: boolean;
}

/** Has the hub make a file and hands it over; for the purpose that is stated, since the trail keeps it. */
export function useFile<Result, Input>(
  document: TypedDocumentString<Result, { readonly input: Input }>,
  madeOf: (result: Result) => Made | null,
) {
  const { purpose, lost } = useSession();
  return useMutation<Made | null, Refused, Input>({
    mutationFn: async (input) => madeOf((await ask(document, { input }, purpose)).data),
    onSuccess: (made) => made && saveFile(made.fileName, new Blob([bytesOf(made.content)], { type: made.mediaType })),
    onError: (error) => error.endsSession && lost(),
  });
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
