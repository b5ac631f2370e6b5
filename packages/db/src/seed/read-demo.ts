import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type NetwerkDocument, netwerkDocument } from '@speerpunt/domain/netwerk/netwerk-document';
import { type PlanDocument, planDocument } from '@speerpunt/domain/plan/plan-document';

export type DemoNetwerk = { netwerk: NetwerkDocument; plans: PlanDocument[] };

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const byYear = (plan: PlanDocument): number =>
  plan.kind === 'meerjarenplan' ? plan.firstYear - 0.5 : plan.year;

/** The networks and plans of a folder, checked; a plan comes after the one it belongs to. */
export const readDemo = (folder: string): DemoNetwerk[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => {
      const room = path.join(folder, entry.name);
      const plans = readdirSync(room)
        .filter(file => file.endsWith('.json') && file !== 'netwerk.json')
        .map(file => planDocument.parse(readJson(path.join(room, file))));
      return {
        netwerk: netwerkDocument.parse(readJson(path.join(room, 'netwerk.json'))),
        plans: plans.sort((a, b) => byYear(a) - byYear(b)),
      };
    });
