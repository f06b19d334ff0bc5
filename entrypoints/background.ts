import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answerRequests } from '../platform/answer-requests.ts';
import { forwardCommands } from '../platform/commands.ts';
import { cards } from '../tables/cards.ts';
import { packedNames } from '../tables/names.ts';

export default defineBackground({
  persistent: false,
  main: () => {
    answerRequests(browser, cards, packedNames);
    forwardCommands(browser);
  },
});
