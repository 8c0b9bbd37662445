import { teamsHighContrastTheme } from '@fluentui/react-components';

/** Links keep the colour of Fluent's own black theme where Windows gives the ground another: they take Windows' colour for links. */
export const theme = {
  ...teamsHighContrastTheme,
  colorBrandForegroundLink: 'LinkText',
  colorBrandForegroundLinkHover: 'LinkText',
  colorBrandForegroundLinkPressed: 'LinkText',
  colorBrandForegroundLinkSelected: 'LinkText',
  colorNeutralForeground2Link: 'LinkText',
  colorNeutralForeground2LinkHover: 'LinkText',
  colorNeutralForeground2LinkPressed: 'LinkText',
};
