// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { takeFirstLook } from '../../../page/first-look.ts';
import { eventually } from '../../eventually.ts';
import { createFakeView } from './fake-view.ts';

let end = () => {};
const gate = vi.fn((text: string) => text.includes('sure'));
const opened = vi.fn();

function look(html: string) {
  vi.clearAllMocks();

  document.body.innerHTML = html;
  end = takeFirstLook({ view: createFakeView().view, gate: () => gate, alive: () => true, opened });
}
afterEach(() => end());

const looked = (times: number) => eventually(() => expect(gate).toHaveBeenCalledTimes(times));

describe('the first look', () => {
  it('asks once for all of a page without a name', async () => {
    look('<p>Nobody</p><p>here</p>');
    await looked(1);
    expect(gate).toHaveBeenCalledWith('Nobodyhere');
    expect(opened).not.toHaveBeenCalled();
  });

  it('does not open for what stands in long scripts and lists alone', async () => {
    const script = `<script type="text/x">${'sure '.repeat(300)}</script>`;
    const list = `<select>${'<option>sure</option>'.repeat(60)}</select>`;
    look(`one${script}<p>two</p>${list}three`);
    await looked(2);
    expect(gate.mock.calls[1]?.[0].split('\n')).toEqual(['one', 'two', 'three']);
    expect(opened).not.toHaveBeenCalled();
    end();
    look(`one${script}<p>two</p>${list}for sure`);
    await looked(2);
    expect(opened).toHaveBeenCalledOnce();
  });

  it('opens where a name may stand, however it is split', async () => {
    look('<p>For <b>su</b>re.</p>');
    await looked(1);
    expect(opened).toHaveBeenCalledOnce();
  });

  it('sees a name that comes later, in part of a line too', async () => {
    look('<p>For su</p>');
    await looked(1);
    document.querySelector('p')?.append('re');
    await looked(2);
    expect(opened).toHaveBeenCalledOnce();
  });

  it('sees into open shadow roots', async () => {
    look('<div></div>');
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>sure</p>';
    await eventually(() => expect(opened).toHaveBeenCalledOnce());
  });

  it('looks no further once it has opened', async () => {
    look('<p>sure</p>');
    await looked(1);
    const observe = vi.fn();
    const watch = new MutationObserver(observe);
    watch.observe(document.body, { childList: true });
    document.body.append('sure');
    await eventually(() => expect(observe).toHaveBeenCalled());
    expect(gate).toHaveBeenCalledTimes(1);
    expect(opened).toHaveBeenCalledOnce();
  });

  it('asks for a long text in parts, and sees a name across the edge of two', async () => {
    for (const part of [100_000, 131_072, 262_144]) {
      for (const cut of [part - 3, part, part + 3]) {
        look(`<p>${'-'.repeat(cut)}sure${'-'.repeat(300_000)}</p>`);
        await eventually(() => expect(opened).toHaveBeenCalledOnce());
        end();
      }
    }
    const longest = Math.max(...gate.mock.calls.map(([text]) => text.length));
    expect(longest).toBeLessThan(200_000);
  });

  it('ends when the extension has gone from under the page', async () => {
    look('<p>Nobody</p>');
    await looked(1);
    const stillThere = vi.fn(() => false);
    end();
    end = takeFirstLook({ view: createFakeView().view, gate: () => gate, alive: stillThere, opened });
    await looked(2);
    document.body.append('sure');
    await eventually(() => expect(stillThere).toHaveBeenCalledOnce());
    expect(gate).toHaveBeenCalledTimes(2);
    expect(opened).not.toHaveBeenCalled();
  });
});
