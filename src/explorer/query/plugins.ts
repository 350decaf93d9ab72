import type { GraphiQLPlugin } from '@graphiql/react';
import { CodePanel } from './code/code-panel.js';
import { DocsPanel } from './docs/docs-panel.js';
import { ExamplesPanel } from './examples/examples-panel.js';
import { HistoryPanel } from './history/history-panel.js';
import { KeptPanel } from './kept/kept-panel.js';
import { RightsPanel } from './rights/rights-panel.js';

const noIcon = () => null;

/** Also opened by a name that is pressed in the editor. */
export const docs: GraphiQLPlugin = { title: 'docs', icon: noIcon, content: DocsPanel };

/** What can stand beside the editor, with the key of its word. */
export const tools = [
  { word: 'docs', plugin: docs },
  { word: 'rights', plugin: { title: 'rights', icon: noIcon, content: RightsPanel } },
  { word: 'examples', plugin: { title: 'examples', icon: noIcon, content: ExamplesPanel } },
  { word: 'history', plugin: { title: 'history', icon: noIcon, content: HistoryPanel } },
  { word: 'kept', plugin: { title: 'kept', icon: noIcon, content: KeptPanel } },
  { word: 'code', plugin: { title: 'code', icon: noIcon, content: CodePanel } },
] as const;

export const plugins: GraphiQLPlugin[] = tools.map(({ plugin }) => plugin);
