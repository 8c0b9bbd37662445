import type { BrandVariants } from '@fluentui/react-components';

/** From the darkest to the lightest red of the thread; 80 is the thread on light, 110 and up on dark. */
export const thread: BrandVariants = {
  10: '#1E0506',
  20: '#360A0C',
  30: '#4B0F12',
  40: '#5E1417',
  50: '#70191D',
  60: '#821E22',
  70: '#932227',
  80: '#A4262C',
  90: '#B63E43',
  100: '#C65659',
  110: '#D56E70',
  120: '#E28688',
  130: '#EB9EA0',
  140: '#F2B6B7',
  150: '#F8CFD0',
  160: '#FCE8E8',
};
