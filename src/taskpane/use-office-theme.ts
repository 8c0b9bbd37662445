import { useEffect, useState } from 'react';
import type { ThemeName } from './theme';

/**
 * Follows Office's theme, and Windows' contrast themes before it. Excel has no event for a change of theme, so it is asked again when the
 * pane comes back into view.
 */
export function useOfficeTheme(isDark: () => boolean): ThemeName {
  const [theme, setTheme] = useState<ThemeName>(() => themeNow(isDark));
  useEffect(() => {
    const ask = () => setTheme(themeNow(isDark));
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

function themeNow(isDark: () => boolean): ThemeName {
  if (window.matchMedia('(forced-colors: active)').matches) return 'highContrast';
  return isDark() ? 'dark' : 'light';
}
