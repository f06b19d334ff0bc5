import type { OfferedChoices, ReaderChoices } from './reader-choices.ts';
import { Choice, Group } from './settings-form.tsx';
import { words } from './words.ts';

interface WelcomeProps {
  name: string;
  /** An article to try the extension on. */
  sample: { title: string; paragraphs: readonly string[] };
  settings: ReaderChoices;
  choices: OfferedChoices;
  onChange(change: Partial<ReaderChoices>): void;
  onSettings(): void;
}

/** What a new reader sees first: names to point at, the choices that matter most, what is read and what never leaves. */
export function Welcome({ name, sample, settings, choices, onChange, onSettings }: WelcomeProps) {
  return (
    <main class="st-page">
      <h1 class="st-title">{name}</h1>
      <p class="st-hint">{words.welcome}</p>
      <article class="wl-sample" lang="en" dir="ltr" aria-label={words.sample}>
        <h2>{sample.title}</h2>
        {sample.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <p class="st-hint">{words.atOnce}</p>
      <Choice of="style" offered={choices.style} now={settings.style} onChange={onChange} />
      <Choice of="mentions" offered={choices.mentions} now={settings.mentions} onChange={onChange} />
      <Choice of="openBy" offered={choices.openBy} now={settings.openBy} onChange={onChange} />
      <Group title={words.yourReading}>
        <ul class="wl-list">
          <li>{words.whatIsRead}</li>
          <li>{words.whatIsKept}</li>
          <li>{words.whatNeverLeaves}</li>
          <li>{words.howToSwitchOff}</li>
        </ul>
      </Group>
      <p>
        <button type="button" class="fc-more" onClick={onSettings}>
          {words.allSettings}
        </button>
      </p>
    </main>
  );
}
