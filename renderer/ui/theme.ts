import {
  ActionIcon,
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  Input,
  Menu,
  Popover,
  Tooltip,
} from '@mantine/core';

/** Mantine in the clothes of tokens.css: its own colours are never seen. */
export const theme = createTheme({
  fontFamily: 'inherit',
  headings: { fontFamily: 'inherit', fontWeight: '600' },
  defaultRadius: 4,
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: Button.extend({ defaultProps: { variant: 'default', h: 32, px: 12, fz: 14 } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'default', size: 32 } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'xs', radius: 3 } }),
    Input: Input.extend({
      vars: () => ({
        wrapper: {
          '--input-height': '32px',
          '--input-fz': '14px',
          '--input-bd': 'var(--line-control)',
          '--input-bg': 'var(--surface)',
          '--input-padding': '10px',
        },
      }),
    }),
    Menu: Menu.extend({
      defaultProps: {
        shadow: 'md',
        radius: 8,
        transitionProps: { duration: 0 },
        // A menu may hold nothing but its items; the keyboard is in the first of them at once.
        withInitialFocusPlaceholder: false,
      },
    }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', radius: 8, transitionProps: { duration: 0 } } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, transitionProps: { duration: 0 } } }),
  },
});

const tokens: Readonly<Record<string, string>> = {
  '--mantine-color-body': 'var(--ground)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-3)',
  '--mantine-color-placeholder': 'var(--text-3)',
  '--mantine-color-error': 'var(--alert)',
  '--mantine-color-anchor': 'var(--action)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-primary-color-filled': 'var(--action)',
  '--mantine-primary-color-filled-hover': 'var(--action-hover)',
  '--mantine-primary-color-contrast': 'var(--on-action)',
  '--mantine-primary-color-light': 'var(--action-soft)',
  '--mantine-primary-color-light-hover': 'var(--action-soft)',
  '--mantine-primary-color-light-color': 'var(--action)',
  '--mantine-color-blue-filled': 'var(--action)',
  '--mantine-color-blue-filled-hover': 'var(--action-hover)',
  '--mantine-color-blue-light': 'var(--action-soft)',
  '--mantine-color-blue-light-hover': 'var(--action-soft)',
  '--mantine-color-blue-light-color': 'var(--action)',
  '--mantine-color-blue-text': 'var(--action)',
  '--mantine-color-blue-outline': 'var(--action)',
  '--mantine-shadow-md': 'var(--shadow)',
  '--mantine-font-size-sm': 'var(--text-sm)',
  '--mantine-line-height': 'var(--line-sm)',
  '--mantine-line-height-sm': 'var(--line-sm)',
};

export const cssVariables: CSSVariablesResolver = () => ({
  variables: { ...tokens },
  light: { ...tokens },
  dark: { ...tokens },
});
