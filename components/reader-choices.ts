import type { EntityType } from '../corpus/model.ts';
import type { settingWords } from './words.ts';

/** The settings of which one of several is chosen. */
export type Setting = keyof typeof settingWords;
/** What can be chosen for one of them. */
export type ChoiceOf<S extends Setting> = Exclude<keyof (typeof settingWords)[S] & string, 'title'>;

/** What the reader has chosen. */
export type ReaderChoices = { [S in Setting]: ChoiceOf<S> } & {
  enabled: boolean;
  offSites: string[];
  /** In ms. */
  delay: number;
  offKinds: EntityType[];
};

/** What can be chosen, in the order in which it is offered. */
export type OfferedChoices = { readonly [S in Setting]: readonly ChoiceOf<S>[] } & {
  readonly kinds: readonly EntityType[];
};
