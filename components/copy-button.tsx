import { useRef, useState } from 'preact/hooks';
import { copyText } from './copy-text.ts';
import { CopyIcon } from './icons.tsx';
import { words } from './words.ts';

interface CopyButtonProps {
  text(): string;
  label?: string;
  /** Words instead of the icon, where there is room for them. */
  shown?: string;
}

/** Copies a text and says whether that went well. */
export function CopyButton({ text, label = words.copy, shown }: CopyButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    const root = button.current?.closest<HTMLElement>('.fc-card');
    if (root) setOutcome((await copyText(text(), root)) ? words.copied : words.notCopied);
  };
  return (
    <button
      ref={button}
      type="button"
      class={shown ? 'fc-copy' : 'fc-button'}
      title={label}
      aria-label={label}
      onClick={copy}
      onBlur={() => setOutcome('')}
    >
      {shown ? <span>{shown}</span> : <CopyIcon />}
      <span class="fc-outcome" role="status">
        {outcome}
      </span>
    </button>
  );
}
