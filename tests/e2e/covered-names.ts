import { html } from './documents.ts';

const teaser = (inside: string) =>
  `<article style="position: relative; margin: 60px; width: 400px">${inside}</article>`;
const OVER = 'position: absolute; inset: 0';

/** Names under something else: what lies over the first four belongs to a link, and lets them be seen. */
export const COVERED = html(
  teaser('<h3><a class="stretched" href="#a">On Stepanakert</a></h3>') +
    teaser(`<h3>On <b>Yevlakh</b></h3><a href="#b" style="${OVER}"></a>`) +
    teaser(`<a href="#d"><span style="${OVER}"></span>On the Lachin corridor</a>`) +
    teaser('<a href="#c"><h3 style="pointer-events: none">On Kornidzor</h3></a>') +
    teaser(`<h3>On Shusha</h3><div style="${OVER}; background: white"></div>`) +
    teaser(`<h3>On Artsakh</h3><a href="#e" style="${OVER}; background: white"></a>`) +
    teaser(`<a href="#f"><img alt="" style="${OVER}; width: 100%; height: 99px">On Ilham Aliyev</a>`),
  `<style>.stretched::after { content: ''; ${OVER} }</style>`,
);
export const SEEN = ['Stepanakert', 'Yevlakh', 'Lachin corridor', 'Kornidzor'];
export const UNSEEN = ['Shusha', 'Artsakh', 'Ilham Aliyev'];

/** In the page: longer than a card takes to come, told by the page's own clock. */
export const LATER = 'return new Promise((done) => setTimeout(done, 1200))';
