import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/popup.tsx';
import type { Card, SearchDocument } from '../../../corpus/card-model.ts';
import { evidence, sampleCard } from './sample-card.ts';

/** Where the popup is drawn, anew for each test. */
export let mount: HTMLElement;
beforeEach(() => {
  if (mount) render(null, mount);
  document.body.replaceChildren();
  mount = document.body.appendChild(document.createElement('div'));
});

const named = (entity: string, name: string): Card => ({ ...sampleCard, entity, name });
const cards = { stepanakert: sampleCard, shusha: named('shusha', 'Shusha') };
export const searchDocument = (
  id: string,
  kind: SearchDocument['kind'],
  entity: string | null,
  title: string,
) => ({
  ...{ id, kind, entity, title, text: '', keys: [] },
  evidence: kind === 'name' ? null : evidence(`${title}, they said.`, title),
});
export const documents: SearchDocument[] = [
  searchDocument('n1', 'name', 'stepanakert', 'Stepanakert'),
  searchDocument('n2', 'name', 'shusha', 'Shusha'),
  ...Array.from({ length: 8 }, (_, i) =>
    searchDocument(`s${i}`, 'sentence', 'shusha', `Shusha sentence ${i}`),
  ),
  searchDocument('s9', 'sentence', null, 'Nobody in particular'),
];
export const onJump = vi.fn();

export async function show(props: Partial<PopupProps> = {}) {
  const all: PopupProps = {
    name: 'Topic',
    cards,
    documents,
    page: { state: 'read', entities: [] },
    site: 'example.org',
    onHere: true,
    onEverywhere: true,
    entity: null,
    query: '',
    onSite() {},
    onAll() {},
    onSettings() {},
    onJump,
    ...props,
  };
  await act(() => render(<Popup {...all} />, mount));
}

export function one<T extends Element = HTMLElement>(selector: string): T {
  const found = mount.querySelector<T>(selector);
  if (!found) throw new Error(`${selector} is not there`);
  return found;
}
export const field = () => one<HTMLInputElement>('[role=combobox]');
export const options = () => [...mount.querySelectorAll<HTMLElement>('[role=option]')];
export const type = (text: string) =>
  act(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
export const press = (key: string) =>
  act(() => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
export const active = () => {
  const id = field().getAttribute('aria-activedescendant');
  return options().find((option) => option.id === id);
};
