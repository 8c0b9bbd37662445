import { createDarkTheme } from '@fluentui/react-components';
import { thread } from './thread';

/** Fluent's own choice of red for links on dark (100) has a contrast of 3,4 : 1. */
export const theme = {
  ...createDarkTheme(thread),
  colorBrandForegroundLink: thread[120],
  colorBrandForegroundLinkHover: thread[130],
  colorBrandForegroundLinkPressed: thread[140],
  colorBrandForegroundLinkSelected: thread[120],
};
