import { Select } from '@mantine/core';
import { common } from '../words/common.js';
import { purposeNames } from '../words/purposes.js';
import { useWords } from './language.js';
import { useSession } from './session.js';

/** Chosen once for a task and shown always: names of persons are shown for a stated purpose only. */
export function PurposeChoice() {
  const { person, purpose, choosePurpose } = useSession();
  const words = useWords(common);
  const names = useWords(purposeNames);
  const data = (person?.purposes ?? []).map((code) => ({ value: code, label: names[code] ?? code }));
  if (data.length === 0) return null;
  return (
    <div className="purpose">
      <span id="purpose-label">{words.purpose}:</span>
      <Select
        id="purpose"
        aria-labelledby="purpose-label"
        placeholder={words.noPurpose}
        data={data}
        value={purpose}
        onChange={choosePurpose}
        clearable
        size="sm"
        comboboxProps={{ width: 220, position: 'bottom-end' }}
      />
    </div>
  );
}
