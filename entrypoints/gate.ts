import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Gate } from '../names/gate.ts';
import { takeFirstLook } from '../page/first-look.ts';
import { removeLeftHost } from '../page/left-host.ts';
import { isReadable } from '../page/nodes.ts';
import { takeOver } from '../page/running.ts';
import { isExtensionThere, onPopupConnect, requestPage } from '../platform/page-link.ts';
import { nameGate } from '../tables/names.ts';

/** What runs in every frame of every page. All else is put into a frame once a name may stand there. */
export default defineUnlistedScript(() => {
  // In Chromium a page's frame by the name of the browser's API can stand where that would be.
  if (!isReadable(document) || !isExtensionThere()) return;
  takeOver(() => {
    removeLeftHost(document);
    // The popup hears that the page can be read, and mentions nobody.
    const endAnswers = onPopupConnect({ counts: () => [], watch: () => () => {}, jump() {} });
    const endLook = takeFirstLook({
      view: window,
      gate() {
        const gate = new Gate(JSON.parse(nameGate));
        return (text) => gate.open(text);
      },
      alive: isExtensionThere,
      opened: requestPage,
    });
    return () => {
      endLook();
      endAnswers();
    };
  });
});
