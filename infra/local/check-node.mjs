/** Ends with one sentence on a Node that is too old; written in syntax that such a Node still reads. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Speerpunt heeft Node 20.19 of nieuwer nodig (dit is ${process.versions.node}): installeer Node 22 of 24.`,
  );
  process.exit(1);
}
