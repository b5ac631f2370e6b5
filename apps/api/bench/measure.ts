export type Side = () => Promise<unknown>;
export type Compared = { ms: number; baseMs: number; ratio: number };
type Plan = { calls: number; atOnce?: number };

const rounds = { least: 9, most: 61 };
/** A server in use is warm: its code compiled, its statements planned. */
const warming = { calls: 1500, ms: 10_000 };
const budgetMs = 20_000;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** Milliseconds a call, `atOnce` of them under way all the time. */
const time = async (side: Side, calls: number, atOnce: number): Promise<number> => {
  let left = calls;
  const worker = async () => {
    while (left-- > 0) await side();
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: atOnce }, worker));
  return (performance.now() - begun) / calls;
};

/**
 * Both sides in turn, round after round: whatever else the machine does meets both alike. The ratio is the median of
 * the rounds' own ratios. A busy machine gets fewer rounds, so that the bench ends.
 */
export const compare = async (side: Side, base: Side, { calls, atOnce = 1 }: Plan): Promise<Compared> => {
  const [own, other]: [number[], number[]] = [[], []];
  const warmed = performance.now();
  for (let done = 0; done < warming.calls && performance.now() - warmed < warming.ms; done += calls) {
    await time(side, calls, atOnce);
    await time(base, calls, atOnce);
  }
  const begun = performance.now();
  while (own.length < rounds.least || (own.length < rounds.most && performance.now() - begun < budgetMs)) {
    const isFirst = own.length % 2 === 0;
    const early = isFirst ? await time(side, calls, atOnce) : 0;
    other.push(await time(base, calls, atOnce));
    own.push(isFirst ? early : await time(side, calls, atOnce));
  }
  return { ms: median(own), baseMs: median(other), ratio: median(own.map((ms, i) => ms / (other[i] ?? ms))) };
};
