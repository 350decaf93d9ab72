import { Button, Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Refused } from '../api/ask.js';
import { useLanguage, useWords } from '../app/language.js';
import { figure } from '../shown/figure.js';
import { ErrorNote } from '../shown/note.js';
import { common } from '../words/common.js';
import type { Made } from './use-file.js';
import { exportingWords } from './words.js';
import './file-menu.css';

const FORMATS = ['CSV', 'XLSX'] as const;

interface FileAsked {
  readonly format: (typeof FORMATS)[number];
  readonly language: 'VI' | 'EN';
}

interface Properties {
  /** What the file will hold. */
  readonly holds: ReactNode;
  readonly onMake: (asked: FileAsked) => void;
  readonly isPending: boolean;
  readonly data: Made | null | undefined;
  readonly error: Refused | null;
}

/** What is shown, as a file: what it will hold, that it is logged, and how far it is. */
export function FileMenu({ holds, onMake, isPending, data, error }: Properties) {
  const words = useWords(exportingWords);
  const shared = useWords(common);
  const { language } = useLanguage();
  return (
    <>
      <span className="export-status small" role="status">
        {isPending && words.busy}
        {!isPending && data && `${words.done} ${figure(data.rows, language)} ${words.rows}.${data.cut ? ` ${words.cut}` : ''}`}
      </span>
      {error && <ErrorNote error={error} />}
      <Menu position="bottom-end" shadow="none" width={280}>
        <Menu.Target>
          <Button variant="default" aria-busy={isPending}>
            {shared.export}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label className="export-told">
            {holds} {words.logged}
          </Menu.Label>
          {FORMATS.map((format) => (
            <Menu.Item key={format} disabled={isPending} onClick={() => onMake({ format, language: language === 'vi' ? 'VI' : 'EN' })}>
              {format === 'CSV' ? words.csv : words.xlsx}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
