import { createTheme, defaultVariantColorsResolver, type MantineColorsTuple, type VariantColorsResolver } from '@mantine/core';

/** Petrol, from the soft ground to the darkest; shade 7 is the accent in light, 3 in dark. */
const petrol: MantineColorsTuple = [
  '#e0eff1',
  '#c3dfe3',
  '#93cdd6',
  '#63c4d3',
  '#3aa3b3',
  '#1f8495',
  '#0f7080',
  '#0a6070',
  '#084e5b',
  '#063c46',
];

/** What is filled has the accent of the colour scheme, with the text that reads on it in both. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  return input.variant === 'filled' ? { ...colours, background: 'var(--accent)', color: 'var(--on-accent)' } : colours;
};

/** The look of Mantine's parts: one accent, four-pixel corners, no shadows. The tokens themselves stand in tokens.css. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  variantColorResolver,
  colors: { petrol },
  fontFamily: 'var(--text-family)',
  headings: { fontFamily: 'var(--text-family)', fontWeight: '600' },
  defaultRadius: 'sm',
  radius: { sm: '4px' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px' },
  respectReducedMotion: true,
});
