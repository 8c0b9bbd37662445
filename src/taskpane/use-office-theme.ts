import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { loadTheme, themeNow, type ThemeName } from './theme';

/**
 * Follows Office's theme, and Windows' contrast themes before it. Excel has no event for a change of theme, so it is asked again when the
 * pane comes back into view. The theme before stays until the new one has been fetched.
 */
export function useOfficeTheme(isDark: () => boolean, first: Theme): Theme {
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    let wanted: ThemeName | null = null;
    const ask = () => {
      const name = themeNow(isDark);
      if (name === wanted) return;
      wanted = name;
      loadTheme(name).then(
        (found) => name === wanted && setTheme(found),
        // Colours that could not be fetched are asked for again the next time.
        () => (wanted = null),
      );
    };
    ask();
    const contrast = window.matchMedia('(forced-colors: active)');
    contrast.addEventListener('change', ask);
    window.addEventListener('focus', ask);
    document.addEventListener('visibilitychange', ask);
    return () => {
      contrast.removeEventListener('change', ask);
      window.removeEventListener('focus', ask);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [isDark]);
  return theme;
}
