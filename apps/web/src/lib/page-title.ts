import { useEffect } from 'react';

/** 'Begroting 2026 · Twente · Speerpunt' in the tab and the history of the browser. */
export const usePageTitle = (...parts: (string | undefined)[]): void => {
  const title = [...parts.filter(Boolean), 'Speerpunt'].join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
};
