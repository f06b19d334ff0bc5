import { useRef, useState } from 'preact/hooks';
import { copyText } from './copy-text.ts';
import { CopyIcon } from './icons.tsx';
import { words } from './words.ts';

interface CopyButtonProps {
  text(): string;
  /** Words beside the icon, where there is room for them. */
  showText?: boolean;
}

/** Copies a text and says whether that went well. */
export function CopyButton({ text, showText = false }: CopyButtonProps) {
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
      class={showText ? 'fc-copy' : 'fc-button'}
      title={words.copy}
      aria-label={words.copy}
      onClick={copy}
      onBlur={() => setOutcome('')}
    >
      <CopyIcon />
      {showText && <span>{words.copy}</span>}
      <span class="fc-outcome" role="status">
        {outcome}
      </span>
    </button>
  );
}
