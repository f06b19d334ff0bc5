import { speak } from '../components/words.ts';
import { messageTables, readMessageFiles } from '../modules/messages/read-messages.ts';

// Views under test speak English unless a test says otherwise.
const { en } = messageTables(readMessageFiles('public/_locales'));
if (!en) throw new Error('public/_locales has no English');
speak(en);
