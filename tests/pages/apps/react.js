import { createElement as h, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';

function App() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    globalThis.update = () => setCount((before) => before + 1);
  }, []);
  return h(
    'article',
    null,
    h('p', null, 'A train to ', h('b', null, 'Stepanakert'), ' left ', count, ' minutes ago.'),
    count % 2 === 0 ? h('p', null, 'On Nagorno-Karabakh.') : h('h2', null, 'On rivers.'),
    h(
      'ul',
      null,
      [0, 1, 2, 3].map((i) => h('li', { key: (i + count) % 4 }, 'Khankendi ', (i + count) % 4)),
    ),
  );
}

export const render = () => renderToString(h(App));
export const hydrate = (root) => hydrateRoot(root, h(App));
