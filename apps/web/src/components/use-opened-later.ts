import { useEffect, useState } from 'react';

/**
 * Mantine gives the focus back only after it has seen a drawer closed, so one that comes in opened is drawn closed
 * first: without this whoever closes it with a key stands nowhere on the page.
 */
export const useOpenedLater = (opened: boolean): boolean => {
  const [later, setLater] = useState(false);
  useEffect(() => setLater(opened), [opened]);
  return later;
};
