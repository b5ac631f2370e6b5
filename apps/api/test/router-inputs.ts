import { z } from 'zod';
import type { Access } from '../src/trpc/init.ts';
import { appRouter } from '../src/trpc/router.ts';

export type ProcedureInfo = {
  path: string;
  type: 'query' | 'mutation';
  access: Access | undefined;
  idFields: string[];
  strict: boolean;
};

type JsonSchema = {
  type?: string;
  format?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  additionalProperties?: unknown;
};

const findIds = (schema: JsonSchema, path: string): string[] => {
  const own = schema.format === 'uuid' ? [path] : [];
  const below = Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
    findIds(field, path ? `${path}.${name}` : name),
  );
  const items = schema.items ? findIds(schema.items, `${path}.*`) : [];
  const parts = [...(schema.anyOf ?? []), ...(schema.allOf ?? [])].flatMap(part => findIds(part, path));
  return [...new Set([...own, ...below, ...items, ...parts])];
};

const schemaOf = (inputs: readonly unknown[]): JsonSchema =>
  inputs.reduce<JsonSchema>((all, input) => {
    if (!(input instanceof z.ZodType)) return all;
    // Rich text refers to itself and holds no ids.
    const json = z.toJSONSchema(input, {
      io: 'input',
      unrepresentable: 'any',
      cycles: 'ref',
      reused: 'inline',
    }) as JsonSchema;
    return { ...json, properties: { ...all.properties, ...json.properties } };
  }, {});

/** Every procedure of the router with the fields of its input that bear an id; a network's slug counts as one. */
export const listProcedures = (): ProcedureInfo[] =>
  Object.entries(
    appRouter._def.procedures as unknown as Record<
      string,
      { _def: { type: 'query' | 'mutation'; meta?: { access: Access }; inputs: unknown[] } }
    >,
  ).map(([path, procedure]) => {
    const schema = schemaOf(procedure._def.inputs);
    const slug = schema.properties?.netwerk ? ['netwerk'] : [];
    return {
      path,
      type: procedure._def.type,
      access: procedure._def.meta?.access,
      idFields: [...slug, ...findIds(schema, '')],
      strict: schema.additionalProperties === false,
    };
  });
