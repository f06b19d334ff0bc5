import { act } from 'preact/test-utils';
import { beforeEach } from 'vitest';
import { type CardProps, renderCard } from '../../../components/render-card.tsx';
import type { Card } from '../../../corpus/card-model.ts';
import { sampleCard } from './sample-card.ts';

/** Where the card is drawn, anew for each test. */
export let mount: HTMLElement;
beforeEach(() => {
  document.body.replaceChildren();
  mount = document.body.appendChild(document.createElement('div'));
});

export async function show(card: Card = sampleCard, props: Partial<CardProps> = {}) {
  await act(() =>
    renderCard(mount, { card, mention: card.name, pinned: false, onClose() {}, onPin() {}, ...props }),
  );
}
export const text = (selector: string, within: ParentNode = mount) =>
  [...within.querySelectorAll(selector)].map((e) => e.textContent?.replace(/\s+/g, ' ').trim());
export const button = (label: string) => mount.querySelector<HTMLElement>(`button[aria-label="${label}"]`);
