import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core';
import { theme } from '../src/explorer/look/theme.ts';

/** Mantine would write its variables into a style element, which the content policy forbids: they stand in a file of their own. */
const { variables, light, dark } = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme));
const lines = (set) =>
  Object.entries(set)
    .map(([name, value]) => `  ${name}: ${value};`)
    .join('\n');
const ours = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-placeholder': 'var(--muted)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--danger)',
};
const css = `/* Written by npm run explorer:variables from look/theme.ts. */
:root {\n${lines(variables)}\n}
:root[data-mantine-color-scheme="light"] {\n  --mantine-color-scheme: light;\n${lines({ ...light, ...ours })}\n}
:root[data-mantine-color-scheme="dark"] {\n  --mantine-color-scheme: dark;\n${lines({ ...dark, ...ours })}\n}
`;
writeFileSync(join(import.meta.dirname, '..', 'src', 'explorer', 'generated', 'mantine-variables.css'), css);
