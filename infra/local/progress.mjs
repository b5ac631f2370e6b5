/** Prints one line around a wait, such as 'Bouwen… 12 s', and answers what the wait answered. */
export async function withProgress(text, wait) {
  const started = Date.now();
  process.stderr.write(`${text}… `);
  try {
    return await wait();
  } finally {
    process.stderr.write(`${getSeconds(started)} s\n`);
  }
}

export function getSeconds(started) {
  return Math.round((Date.now() - started) / 1000);
}
