import fc from 'fast-check';
import type { EntityType } from '../../../corpus/model.ts';
import type {
  ChangedNotice,
  CommandOrder,
  ContentRequest,
  FoundNotice,
  FrameReport,
  JumpOrder,
} from '../../../platform/messages.ts';
import type { LookUpRequest } from '../../../platform/open-popup.ts';
import type { RecentlySeen } from '../../../platform/recent.ts';
import { choices, defaultSettings, type Settings } from '../../../platform/settings.ts';

/** One of each kind of message: the types let none be left out. */
type OneOfEach<M extends { type: string }> = { [T in M['type']]: Extract<M, { type: T }> };

/** What content scripts ask of the background. */
export const REQUESTS: OneOfEach<ContentRequest> = {
  card: { type: 'card', entity: 'stepanakert', needScript: true, language: 'en' },
  choices: { type: 'choices' },
  names: { type: 'names' },
  page: { type: 'page' },
  'off-here': { type: 'off-here' },
  'open-popup': { type: 'open-popup', entity: 'stepanakert' },
  'open-panel': { type: 'open-panel', entity: 'stepanakert' },
};
/** What else goes from one part of the extension to another. */
const OTHERS: OneOfEach<FoundNotice | FrameReport | CommandOrder | JumpOrder | ChangedNotice> = {
  found: { type: 'found' },
  mentions: {
    type: 'mentions',
    frame: '12345678',
    top: true,
    entities: [{ entity: 'stepanakert', count: 1 }],
  },
  command: { type: 'command', name: 'next' },
  jump: { type: 'jump', frame: '12345678', entity: 'stepanakert', index: 0 },
  'choices-changed': { type: 'choices-changed' },
};
/** What is stored, by its keys. */
export const STORED: {
  settings: Settings;
  recent: RecentlySeen;
  panel: { shown: LookUpRequest; windowId: number };
} = {
  settings: { ...defaultSettings, offSites: ['example.org'], offKinds: ['place'] },
  recent: { searches: ['a'], cards: ['stepanakert'] },
  panel: { shown: { entity: 'stepanakert' }, windowId: 7 },
};
/** What each door lets in; chance makes it wrong in one part or two. */
const VALID: object[] = [REQUESTS, OTHERS, STORED].flatMap((all) => Object.values<object>(all));

/** All keys, or all words and numbers, of what doors let in: with these, chance comes close to real messages. */
function parts(of: unknown, keys: boolean): unknown[] {
  if (typeof of !== 'object' || of === null) return keys ? [] : [of];
  const inside = Object.values(of).flatMap((part) => parts(part, keys));
  return keys && !Array.isArray(of) ? [...Object.keys(of), ...inside] : inside;
}
const known = fc.constantFrom<unknown>(
  ...new Set(parts(VALID, false)),
  ...['constructor', '__proto__', 'fact-card-popup', 'ours', 0, 7, -1, 1e9, Number.NaN, true, false],
  ...[null, undefined],
);
const keys = [
  ...new Set(parts(VALID, true).map(String)),
  ...['id', 'tab', 'frameId', 'query', 'toString', 'constructor'],
];

/** Anything at all: numbers and texts of every kind, lists, maps, dates, objects with and without the known parts. */
const loose = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.anything({
      withBigInt: true,
      withMap: true,
      withSet: true,
      withDate: true,
      withNullPrototype: true,
      withTypedArray: true,
      withSparseArray: true,
    }),
  },
  { weight: 1, arbitrary: known },
  {
    weight: 3,
    arbitrary: fc.dictionary(
      fc.constantFrom(...keys),
      fc.oneof(known, known, fc.anything({ maxDepth: 1 }), fc.array(known, { maxLength: 3 })),
      { maxKeys: 6 },
    ),
  },
);
const wrong = fc.dictionary(fc.constantFrom(...keys), loose, { maxKeys: 2 });

/** What may come to a door: anything at all, and what is let in with a part or two made wrong. */
export const anything = fc.oneof(
  loose,
  fc.tuple(fc.constantFrom(...VALID), wrong).map(([whole, part]): unknown => ({ ...whole, ...part })),
);

const settings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(3),
  enabled: fc.boolean(),
  offSites: fc.uniqueArray(fc.oneof(fc.domain(), fc.constant('')), { maxLength: 4 }),
  mentions: fc.constantFrom(...choices.mentions),
  style: fc.constantFrom(...choices.style),
  openBy: fc.constantFrom(...choices.openBy),
  delay: fc.integer({ min: 0, max: 2000 }),
  textSize: fc.constantFrom(...choices.textSize),
  theme: fc.constantFrom(...choices.theme),
  language: fc.constantFrom(...choices.language),
  offKinds: fc.subarray<EntityType>([...choices.kinds]),
  badge: fc.boolean(),
});
const settingKeys = Object.keys(defaultSettings);

/** A reader's settings of which some parts were lost or spoiled, with what is left of them. */
export const spoiledSettings = fc
  .tuple(
    settings,
    fc.subarray(settingKeys),
    fc.dictionary(fc.constantFrom(...settingKeys), loose, { maxKeys: 3 }),
    fc.array(fc.oneof(fc.integer(), fc.constant(null), fc.constant('x'.repeat(300))), { maxLength: 2 }),
  )
  .map(([whole, lost, spoiled, rubbish]) => {
    const mixed = {
      ...whole,
      offSites: [...rubbish, ...whole.offSites],
      offKinds: [...whole.offKinds, ...rubbish],
    };
    const isLeft = ([key]: [string, unknown]) => !lost.includes(key) && !(key in spoiled);
    const left = Object.fromEntries(Object.entries(whole).filter(isLeft));
    return { stored: { ...Object.fromEntries(Object.entries(mixed).filter(isLeft)), ...spoiled }, left };
  });
