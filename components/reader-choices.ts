import type { EntityType } from '../corpus/model.ts';
import type { Words } from './words.ts';

/** The settings of which one of several is chosen. */
export type Setting = 'mentions' | 'style' | 'openBy' | 'textSize' | 'theme';
/** What can be chosen for one of them: whatever has a text. */
export type ChoiceOf<S extends Setting> = keyof Words extends infer K
  ? K extends `setting_${S}_${infer Choice}`
    ? Choice
    : never
  : never;

/** A language of the interface by its code, or the browser's. */
type LanguageChoice = 'auto' | 'az' | 'en' | 'hy' | 'ru';

/** What the reader has chosen. */
export type ReaderChoices = { [S in Setting]: ChoiceOf<S> } & {
  enabled: boolean;
  offSites: string[];
  /** In ms. */
  delay: number;
  offKinds: EntityType[];
  language: LanguageChoice;
  /** Whether the toolbar button shows how many entities the page mentions. */
  badge: boolean;
};

/** What can be chosen, in the order in which it is offered. */
export type OfferedChoices = { readonly [S in Setting]: readonly ChoiceOf<S>[] } & {
  readonly kinds: readonly EntityType[];
  readonly language: readonly LanguageChoice[];
};
