/** The title of an activity that is not made yet, kept for this tab and this person until it is. */
export const createTitleShelf = (userId: string, themaId: string) => {
  const key = `speerpunt.new.${userId}.${themaId}`;
  const attempt = (act: () => string | null): string => {
    try {
      return act() ?? '';
    } catch {
      return '';
    }
  };
  return {
    read: (): string => attempt(() => sessionStorage.getItem(key)),
    keep: (title: string): void => {
      attempt(() => {
        if (title === '') sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, title);
        return null;
      });
    },
  };
};
