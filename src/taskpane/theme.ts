import type { Theme } from '@fluentui/react-components';

export type ThemeName = 'light' | 'dark' | 'highContrast';

const loaders: Readonly<Record<ThemeName, () => Promise<{ readonly theme: Theme }>>> = {
  light: () => import(/* webpackChunkName: "theme-light" */ './themes/light'),
  dark: () => import(/* webpackChunkName: "theme-dark" */ './themes/dark'),
  highContrast: () => import(/* webpackChunkName: "theme-high-contrast" */ './themes/high-contrast'),
};

/** Only the theme in use is fetched: each names some four hundred colours and sizes. */
export const loadTheme = async (name: ThemeName): Promise<Theme> => (await loaders[name]()).theme;

/** Windows' contrast themes come before Office's own. */
export function themeNow(isDark: () => boolean): ThemeName {
  if (window.matchMedia('(forced-colors: active)').matches) return 'highContrast';
  return isDark() ? 'dark' : 'light';
}
