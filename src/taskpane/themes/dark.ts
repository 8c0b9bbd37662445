import { createDarkTheme } from '@fluentui/react-components';
import { thread } from './thread';

export const theme = createDarkTheme(thread);
