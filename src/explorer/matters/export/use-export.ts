import { useMutation } from '@tanstack/react-query';
import { ask, Refused } from '../../api/ask.js';
import { useSession } from '../../app/session.js';
import { ExportMattersDocument, type ExportMattersMutation, type ExportMattersMutationVariables } from '../../generated/operations.js';
import { saveFile } from '../../shown/save-file.js';

type Made = NonNullable<ExportMattersMutation['exportMatters']>;

/** Has the hub make a file and hands it over; for the purpose that is stated, since the trail keeps it. */
export function useExport() {
  const { purpose, lost } = useSession();
  return useMutation<Made | null, Refused, ExportMattersMutationVariables['input']>({
    mutationFn: async (input) => (await ask(ExportMattersDocument, { input }, purpose)).data.exportMatters,
    onSuccess: (made) => made && saveFile(made.fileName, new Blob([bytesOf(made.content)], { type: made.mediaType })),
    onError: (error) => error.code === 'UNAUTHENTICATED' && lost(),
  });
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
