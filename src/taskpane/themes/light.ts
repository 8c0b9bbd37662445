import { createLightTheme } from '@fluentui/react-components';
import { thread } from './thread';

export const theme = createLightTheme(thread);
