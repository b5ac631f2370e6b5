import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { enter } from './fixtures.ts';

/** A network with a jaarplan 2026 that is still a concept, of which the coordinator of Twente is coordinator too. */
export const waterkant = 'voorbeeldregio-waterkant';
export const coordinator = 'coordinator@twente.example';

/** The first theme of that plan: what a test makes, it makes here. */
export const thema = 'Op tijd in gesprek';

/** The same for all demo users, so that `enter` opens the door for who is invited here too. */
const password = 'speerpunt-demo-2026';

export type RichDoc = { type: 'doc'; content: object[] };
type Patch = Partial<{
  title: string;
  doelstelling: RichDoc;
  acties: RichDoc;
  whoText: string;
  wanneerText: string;
  gremiumIds: string[];
}>;
type Named = { id: string; name: string };
type Plan = {
  plan: { id: string };
  themas: { id: string; title: string }[];
  activiteiten: {
    id: string;
    version: number;
    title: string;
    whoText: string | null;
    wanneerText: string | null;
    acties: RichDoc | null;
  }[];
  gremia: Named[];
};
type Made = { id: string; version: number; title: string };

export const paragraphs = (...texts: string[]): RichDoc => ({
  type: 'doc',
  content: texts.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

const marks: string[] = [];

/** A few letters that no other test has in its title. */
export const newMark = (): string => {
  const mark = `e2e-${randomUUID().slice(0, 8)}`;
  marks.push(mark);
  return mark;
};

const post = (page: Page, path: string, data: object) => {
  const origin = new URL(test.info().project.use.baseURL ?? '').origin;
  return page.request.post(`/trpc/${path}`, { data, headers: { origin } });
};

const mutate = async <T>(page: Page, path: string, data: object): Promise<T> => {
  const response = await post(page, path, data);
  expect(response.ok(), `${path}: ${response.status()} ${await response.text()}`).toBe(true);
  return ((await response.json()) as { result: { data: T } }).result.data;
};

export const getJaarplan = async (page: Page, netwerk: string, year = 2026): Promise<Plan> => {
  const input = encodeURIComponent(JSON.stringify({ netwerk, year }));
  const response = await page.request.get(`/trpc/jaarplan.get?input=${input}`);
  expect(response.ok()).toBe(true);
  return ((await response.json()) as { result: { data: Plan } }).result.data;
};

/** What the server holds of an activity. */
export const savedOf = async (page: Page, mark: string) =>
  (await getJaarplan(page, waterkant)).activiteiten.find(({ title }) => title.includes(mark));

/** An activity of this test only, in the first theme of the plan, as the one who is signed in on this page. */
export const createActiviteit = async (page: Page, title: string, patch: Patch = {}): Promise<Made> => {
  const { plan, themas } = await getJaarplan(page, waterkant);
  const id = randomUUID();
  await mutate(page, 'activiteit.create', {
    netwerk: waterkant,
    id,
    planId: plan.id,
    themaId: themas[0]?.id,
    title,
  });
  if (Object.keys(patch).length === 0) return { id, version: 1, title };
  const { version } = await updateActiviteit(page, { id, version: 1 }, patch);
  return { id, version, title };
};

export const updateActiviteit = (
  page: Page,
  { id, version }: { id: string; version: number },
  patch: Patch,
): Promise<{ version: number }> =>
  mutate(page, 'activiteit.update', { netwerk: waterkant, id, version, patch });

/** Takes what this test made out of the plan again, so that the next one finds the plan as it was. */
export const removeOwnActiviteiten = async (page: Page): Promise<void> => {
  const own = marks.splice(0);
  if (own.length === 0) return;
  await enter(page, coordinator);
  const { activiteiten } = await getJaarplan(page, waterkant);
  for (const { id, version, title } of activiteiten)
    if (own.some(mark => title.includes(mark)))
      await mutate(page, 'activiteit.delete', { netwerk: waterkant, id, version });
};

/** The code with which the server refuses a report of progress by whoever is signed in on this page. */
export const tryReport = async (page: Page, activiteitId: string): Promise<string | undefined> => {
  const report = { netwerk: waterkant, id: randomUUID(), activiteitId, status: 'loopt', sentence: null };
  const response = await post(page, 'activiteit.reportProgress', report);
  return JSON.stringify(await response.json()).match(/"code":"([A-Z_]+)"/)?.[1];
};

/** Someone new in the network; a coordinator has to be signed in on this page. Answers the e-mail address. */
export const inviteMember = async (
  page: Page,
  name: string,
  role: 'coordinator' | 'werkgroep' | 'lezer',
  gremiumIds: string[] = [],
): Promise<string> => {
  const email = `${newMark()}@${waterkant}.example`;
  const person = { netwerk: waterkant, id: randomUUID(), email, name, role, gremiumIds };
  const { link } = await mutate<{ link: string }>(page, 'people.invite', person);
  await mutate(page, 'invitation.accept', { token: link.split('/').at(-1), name, password });
  return email;
};
