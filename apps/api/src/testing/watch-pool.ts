import type { Sql } from '@speerpunt/db/connect/client';
import { vi } from 'vitest';

/** What one taken connection was asked. `late` are the statements sent after an answer was already back. */
export type Taken = { statements: string[]; late: string[] };

/** Runs something and tells which connections it took from the pool, and every statement that it sent over each. */
export const watchPool = async (pool: Sql, act: () => Promise<unknown>): Promise<Taken[]> => {
  const taken: Taken[] = [];
  const reserve = pool.reserve.bind(pool);
  const spy = vi.spyOn(pool, 'reserve').mockImplementation(async () => {
    const connection = await reserve();
    const one: Taken = { statements: [], late: [] };
    taken.push(one);
    let answered = false;
    const seen = () => {
      answered = true;
    };
    return new Proxy(connection, {
      get(target, key) {
        if (key !== 'unsafe') return Reflect.get(target, key);
        return (...args: Parameters<typeof connection.unsafe>) => {
          one.statements.push(args[0]);
          if (answered) one.late.push(args[0]);
          const query = target.unsafe(...args);
          query.then(seen, seen);
          return query;
        };
      },
    });
  });
  try {
    await act();
  } finally {
    spy.mockRestore();
  }
  return taken;
};
