import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { focusCard, focusField } from './focus-card.ts';

let frames: (() => void)[] = [];
const nextFrame = () => frames.splice(0).forEach(frame => void frame());
const byId = vi.fn<(id: string) => unknown>(() => null);
const bySelector = vi.fn<(selector: string) => unknown>(() => null);

const body = {};
const page: { body: object; activeElement: object } & Record<string, unknown> = {
  body,
  activeElement: body,
  getElementById: byId,
  querySelector: bySelector,
};

beforeEach(() => {
  frames = [];
  page.activeElement = body;
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('document', page);
});
afterEach(() => vi.unstubAllGlobals());

it('waits for a card that is drawn only some frames later', () => {
  const title = { focus: vi.fn() };
  focusCard('1');
  nextFrame();
  nextFrame();
  byId.mockImplementation(id => (id === 'a-1' ? title : null));
  expect(title.focus).not.toHaveBeenCalled();
  nextFrame();
  nextFrame();
  expect(title.focus).toHaveBeenCalledOnce();
});

it('leaves the focus to who went elsewhere meanwhile', () => {
  const title = { focus: vi.fn() };
  byId.mockImplementation(() => null);
  focusCard('1');
  nextFrame();
  byId.mockImplementation(() => title);
  page.activeElement = { tagName: 'TEXTAREA' };
  nextFrame();
  expect(title.focus).not.toHaveBeenCalled();
  expect(frames).toEqual([]);
});

it('gives up on a card that does not come', () => {
  byId.mockImplementation(() => null);
  focusCard('1');
  for (let frame = 0; frame < 1000; frame += 1) nextFrame();
  expect(frames).toEqual([]);
});

it('prefers the text of an open editor over the buttons above it', () => {
  const [text, button] = [{ focus: vi.fn() }, { focus: vi.fn() }];
  bySelector.mockImplementation(selector => (selector.includes('contenteditable') ? text : button));
  focusField('1', 'doelstelling');
  nextFrame();
  expect(text.focus).toHaveBeenCalledOnce();
  expect(button.focus).not.toHaveBeenCalled();
});
