import { createSSRApp, h, onMounted, ref } from 'vue';
import { renderToString } from 'vue/server-renderer';

const App = {
  setup() {
    const count = ref(0);
    onMounted(() => {
      globalThis.update = () => {
        count.value += 1;
      };
    });
    return () =>
      h('article', [
        h('p', ['A train to ', h('b', 'Stepanakert'), ` left ${count.value} minutes ago.`]),
        count.value % 2 === 0 ? h('p', 'On Nagorno-Karabakh.') : h('h2', 'On rivers.'),
        h(
          'ul',
          [0, 1, 2, 3].map((i) =>
            h('li', { key: (i + count.value) % 4 }, `Khankendi ${(i + count.value) % 4}`),
          ),
        ),
      ]);
  },
};

export const render = () => renderToString(createSSRApp(App));
export const hydrate = (root) => createSSRApp(App).mount(root);
