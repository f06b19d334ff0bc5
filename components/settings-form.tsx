import type { ComponentChildren } from 'preact';
import type { EntityType } from '../corpus/model.ts';
import type { ChoiceOf, OfferedChoices, ReaderChoices, Setting } from './reader-choices.ts';
import { type Words, words } from './words.ts';

interface SettingsFormProps {
  name: string;
  settings: ReaderChoices;
  choices: OfferedChoices;
  onChange(change: Partial<ReaderChoices>): void;
  /** Shows what a new reader sees first. */
  onFirstPage(): void;
}

/** Delays that are offered, in ms. */
const DELAYS = [0, 180, 400, 800, 1500];

/** All choices on one page; each acts as soon as it is made. */
export function SettingsForm({ name, settings, choices, onChange, onFirstPage }: SettingsFormProps) {
  const { offKinds, offSites, delay } = settings;
  const showKind = (kind: EntityType, on: boolean) =>
    onChange({ offKinds: choices.kinds.filter((one) => (one === kind ? !on : offKinds.includes(one))) });
  return (
    <main class="st-page">
      <h1 class="st-title">
        {name} <span class="st-what">{words.settings}</span>
      </h1>
      <p class="st-hint">{words.atOnce}</p>
      <Group title={words.everywhere}>
        <Check
          label={words.workEverywhere}
          on={settings.enabled}
          onCheck={(enabled) => onChange({ enabled })}
        />
        <Check label={words.badge} on={settings.badge} onCheck={(badge) => onChange({ badge })} />
      </Group>
      <Choice of="mentions" offered={choices.mentions} now={settings.mentions} onChange={onChange} />
      <Choice of="style" offered={choices.style} now={settings.style} onChange={onChange} />
      <Group title={words.kindsShown}>
        {choices.kinds.map((kind) => (
          <Check
            key={kind}
            label={words[`types_${kind}`]}
            on={!offKinds.includes(kind)}
            onCheck={(on) => showKind(kind, on)}
          />
        ))}
      </Group>
      <Choice of="openBy" offered={choices.openBy} now={settings.openBy} onChange={onChange} />
      {settings.openBy !== 'click' && (
        <Group title={words.delay}>
          {[...new Set([...DELAYS, delay])]
            .sort((a, b) => a - b)
            .map((ms) => (
              <Radio
                key={ms}
                group="delay"
                label={words.delayOf(ms / 1000)}
                on={ms === delay}
                onPick={() => onChange({ delay: ms })}
              />
            ))}
        </Group>
      )}
      <Group title={words.setting_language}>
        {choices.language.map((choice) => (
          <Radio
            key={choice}
            group="language"
            label={words[`setting_language_${choice}`]}
            lang={choice === 'auto' ? undefined : choice}
            on={choice === settings.language}
            onPick={() => onChange({ language: choice })}
          />
        ))}
      </Group>
      <Choice of="textSize" offered={choices.textSize} now={settings.textSize} onChange={onChange} />
      <Choice of="theme" offered={choices.theme} now={settings.theme} onChange={onChange} />
      <Group title={words.offSites}>
        {offSites.length === 0 && <p class="st-hint">{words.noOffSite}</p>}
        {offSites.map((site) => (
          <p key={site} class="st-site">
            <bdi>{site || words.localFiles}</bdi>
            <button
              type="button"
              class="fc-more"
              aria-label={words.onAgain(site || words.localFiles)}
              onClick={() => onChange({ offSites: offSites.filter((other) => other !== site) })}
            >
              {words.onAgainShort}
            </button>
          </p>
        ))}
      </Group>
      <p>
        <button type="button" class="fc-more" onClick={onFirstPage}>
          {words.firstPage}
        </button>
      </p>
    </main>
  );
}

/** What can be chosen is known by having a text: the compiler cannot put the two together again. */
function choiceText<S extends Setting>(of: S, choice: ChoiceOf<S>): string {
  return words[`setting_${of}_${choice}` as Extract<keyof Words, `setting_${string}_${string}`>];
}

interface ChoiceProps<S extends Setting> {
  of: S;
  offered: readonly ChoiceOf<S>[];
  now: ChoiceOf<S>;
  onChange(change: Partial<ReaderChoices>): void;
}

export function Choice<S extends Setting>({ of, offered, now, onChange }: ChoiceProps<S>) {
  return (
    <Group title={words[`setting_${of}`]}>
      {offered.map((choice) => (
        <Radio
          key={choice}
          group={of}
          label={choiceText(of, choice)}
          sample={of === 'style' ? choice : undefined}
          on={choice === now}
          onPick={() => onChange({ [of]: choice })}
        />
      ))}
    </Group>
  );
}

export function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <fieldset class="st-group">
      <legend class="st-legend">{title}</legend>
      {children}
    </fieldset>
  );
}

interface RadioProps {
  group: string;
  label: string;
  /** The look that the choice stands for, shown on its own label. */
  sample?: string;
  /** The label's language, where it is another than the interface's. */
  lang?: string;
  on: boolean;
  onPick(): void;
}

function Radio({ group, label, sample, lang, on, onPick }: RadioProps) {
  return (
    <label class="st-choice">
      <input type="radio" name={group} checked={on} onChange={onPick} />
      <span class={sample && `st-sample-${sample}`} lang={lang}>
        {label}
      </span>
    </label>
  );
}

function Check({ label, on, onCheck }: { label: string; on: boolean; onCheck(on: boolean): void }) {
  return (
    <label class="st-choice">
      <input type="checkbox" checked={on} onChange={(event) => onCheck(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
