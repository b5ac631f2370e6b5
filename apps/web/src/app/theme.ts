import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const petrol: MantineColorsTuple = [
  '#eef6f5',
  '#d9ebe8',
  '#b4d6d2',
  '#8abfb9',
  '#63a59f',
  '#438a84',
  '#2b716c',
  '#1d5c58',
  '#164a47',
  '#0f3735',
];
const moss: MantineColorsTuple = [
  '#f3f6ea',
  '#e5ecd2',
  '#cbd9a9',
  '#b0c47f',
  '#94ab59',
  '#768d3c',
  '#5c712c',
  '#4a5c23',
  '#3b491d',
  '#2a3515',
];
const clay: MantineColorsTuple = [
  '#fcf1ec',
  '#f8e0d5',
  '#efbfab',
  '#e39c7e',
  '#d47a56',
  '#bd5b35',
  '#a04827',
  '#84391e',
  '#6a2e1a',
  '#4d2114',
];
const plum: MantineColorsTuple = [
  '#f8f0f5',
  '#efdfe9',
  '#ddbed2',
  '#c899b8',
  '#b1749c',
  '#965681',
  '#7c4069',
  '#673455',
  '#522a44',
  '#3b1e31',
];
const honey: MantineColorsTuple = [
  '#fdf6e6',
  '#faeac5',
  '#f3d58f',
  '#e9bd58',
  '#d9a32e',
  '#b5831a',
  '#8f6512',
  '#74510f',
  '#5c410e',
  '#42300c',
];
const slate: MantineColorsTuple = [
  '#f0f4f9',
  '#dde6f1',
  '#bccfe3',
  '#97b3d1',
  '#7396bc',
  '#5279a3',
  '#3d6188',
  '#314f70',
  '#283f59',
  '#1d2e41',
];
const sand: MantineColorsTuple = [
  '#fdfbf7',
  '#f8f4ec',
  '#efe9dd',
  '#e2d9c9',
  '#cfc4b1',
  '#a99d89',
  '#7d7262',
  '#5f564a',
  '#463f36',
  '#2b2722',
];

const overlayProps = { backgroundOpacity: 0.3, color: '#123f3c' };

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: 7,
  autoContrast: true,
  luminanceThreshold: 0.35,
  colors: { petrol, moss, clay, plum, honey, slate, gray: sand, red: clay },
  white: '#ffffff',
  black: '#26221d',
  fontFamily: "'Figtree Variable', system-ui, sans-serif",
  headings: {
    fontFamily: "'Source Serif 4 Variable', Georgia, serif",
    fontWeight: '600',
    textWrap: 'balance',
  },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '14px', xl: '20px' },
  components: {
    Modal: { defaultProps: { overlayProps } },
    Drawer: { defaultProps: { overlayProps } },
    Badge: { defaultProps: { tt: 'none' } },
    Input: { defaultProps: { size: 'md' } },
  },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
});

/** Mantine's own greys are too light for AA; these pass on paper. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-placeholder': '#6f6557',
    '--mantine-color-dimmed': '#5a5146',
    '--mantine-color-error': '#84391e',
    '--mantine-color-default-border': '#8b7f6d',
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#26221d',
  },
  dark: {},
});
