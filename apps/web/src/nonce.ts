/** The API writes a fresh nonce into the page at every request; in development the placeholder stays. */
const readNonce = (): string | undefined => {
  const content = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
  return content && !content.startsWith('__') ? content : undefined;
};

export const nonce = readNonce();

// react-remove-scroll, inside Mantine's drawer, adds a style element and looks for its nonce under this name.
if (nonce) Object.assign(globalThis, { __webpack_nonce__: nonce });
