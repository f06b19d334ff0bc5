import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answerRequests } from '../platform/answer-requests.ts';
import { forwardCommands } from '../platform/commands.ts';
import { cards } from '../tables/cards.ts';

export default defineBackground({
  persistent: false,
  main: () => {
    answerRequests(browser, cards);
    forwardCommands(browser);
  },
});
