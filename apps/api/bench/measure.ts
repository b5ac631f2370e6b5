export type Side = () => Promise<unknown>;
export type Compared = { ms: number; baseMs: number; ratio: number };
type Plan = { calls: number; atOnce?: number; rounds?: number };

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
 * the rounds' own ratios.
 */
export const compare = async (side: Side, base: Side, plan: Plan): Promise<Compared> => {
  const { calls, atOnce = 1, rounds = 31 } = plan;
  const [own, other]: [number[], number[]] = [[], []];
  for (let round = -3; round < rounds; round++) {
    const first = round % 2 === 0 ? await time(side, calls, atOnce) : 0;
    const baseMs = await time(base, calls, atOnce);
    const ms = first || (await time(side, calls, atOnce));
    // The first rounds warm up.
    if (round < 0) continue;
    own.push(ms);
    other.push(baseMs);
  }
  return { ms: median(own), baseMs: median(other), ratio: median(own.map((ms, i) => ms / (other[i] ?? ms))) };
};
