import type { ApiErrorCode } from '../lib/api-error.ts';

const titles: Partial<Record<ApiErrorCode, 'refusedTitle' | 'notFoundTitle'>> = {
  NOT_ALLOWED: 'refusedTitle',
  NOT_FOUND: 'notFoundTitle',
};

/** The key of what stands above a failure, and in the title of the tab where it is all there is. */
export const errorTitle = (code: ApiErrorCode) => `common.state.${titles[code] ?? 'errorTitle'}` as const;
