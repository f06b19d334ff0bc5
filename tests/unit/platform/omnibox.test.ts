import { expect, test, vi } from 'vitest';
import { answerOmnibox, type Suggestion } from '../../../platform/omnibox.ts';
import { fakeBrowser, fakeEvent } from './fake-browser.ts';

const BRIDGE: Suggestion = { entity: 'old-bridge', name: 'Old <Bridge>', about: 'a bridge & a toll' };

/** An address bar with the extension's keyword, in a browser that reads markup or not. */
function addressBar(markup: boolean, found = [BRIDGE]) {
  const onInputChanged = fakeEvent<[text: string, suggest: (all: object[]) => void]>();
  const onInputEntered = fakeEvent<[text: string, where: string]>();
  const tabs = { update: vi.fn(), create: vi.fn() };
  const api = fakeBrowser({
    omnibox: { onInputStarted: fakeEvent(), onInputChanged, onInputEntered, setDefaultSuggestion: vi.fn() },
    runtime: { getURL: (path: string) => `extension:/${path}` },
    tabs,
  });
  answerOmnibox(
    api,
    () => '',
    () => found,
    markup,
  );
  const suggested = (text: string) => {
    const suggest = vi.fn();
    onInputChanged.fire(text, suggest);
    return suggest.mock.calls[0]?.[0];
  };
  return { suggested, enter: onInputEntered.fire, tabs };
}

test('names stay text where the browser reads markup, and as they are where it does not', () => {
  expect(addressBar(true).suggested('old')).toEqual([
    {
      content: 'Old <Bridge>',
      description: '<match>Old &#60;Bridge&#62;</match> <dim>a bridge &#38; a toll</dim>',
    },
  ]);
  expect(addressBar(false).suggested('old')).toEqual([
    { content: 'Old <Bridge>', description: 'Old <Bridge> – a bridge & a toll' },
  ]);
});

test('no more are suggested than a browser shows', () => {
  expect(addressBar(true, Array(9).fill(BRIDGE)).suggested('old')).toHaveLength(5);
});

test('a name leads to its card, anything else to the search, where the reader wants it', () => {
  const { enter, tabs } = addressBar(true);
  enter(' Old <Bridge> ', 'currentTab');
  expect(tabs.update).toHaveBeenCalledWith({ url: 'extension:/popup.html?entity=old-bridge' });
  enter(' old ', 'newBackgroundTab');
  expect(tabs.create).toHaveBeenCalledWith({ url: 'extension:/popup.html?query=old', active: false });
});
