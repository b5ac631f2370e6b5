import type { Compilable, CompiledQuery } from 'kysely';

type Values = Readonly<Record<string, unknown>>;

/**
 * A query whose SQL is built the first time only; afterwards its values are filled in. Building one costs more than
 * sending it. `make` takes its values by name and uses them as values alone: the SQL must not depend on them.
 */
export const prepare = <V extends Values, R>(make: (values: V) => Compilable<R>) => {
  let made: CompiledQuery<R> | null = null;
  // A symbol stands for each value.
  const names = new Proxy({}, { get: (_, name) => Symbol(String(name)) }) as V;
  return (values: V): Compilable<R> => ({
    compile: () => {
      made ??= make(names).compile();
      const parameters = made.parameters.map(parameter =>
        typeof parameter === 'symbol' ? values[parameter.description ?? ''] : parameter,
      );
      return { ...made, parameters };
    },
  });
};
