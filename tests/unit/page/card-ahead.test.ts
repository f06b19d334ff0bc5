// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { createCardAhead } from '../../../page/card-ahead.ts';
import type { PageMention } from '../../../page/mention-store.ts';

const mention = (entity: string) => ({ entity }) as PageMention;

it('gives the card that was asked for ahead, once, and asks for any other', async () => {
  const load = vi.fn(async (entity: string) => `card of ${entity}`);
  const cards = createCardAhead(load);
  const [hill, vale] = [mention('hill'), mention('vale')];

  cards.ask(hill);
  expect(await cards.take(hill)).toBe('card of hill');
  expect(load).toHaveBeenCalledTimes(1);
  expect(await cards.take(hill)).toBe('card of hill');
  expect(load).toHaveBeenCalledTimes(2);

  cards.ask(hill);
  expect(await cards.take(vale)).toBe('card of vale');
  cards.ask(hill);
  cards.forget();
  await cards.take(hill);
  expect(load.mock.calls.flat()).toEqual(['hill', 'hill', 'hill', 'vale', 'hill', 'hill']);
});
