import type { Citation } from './citation.ts';
import { CopyButton } from './copy-button.tsx';
import { CopyIcon } from './icons.tsx';
import { words } from './words.ts';

/** Copies a citation in one of its forms; no link where there is none. */
export function CopyChoices({ citation }: { citation(): Citation }) {
  return (
    <span class="fc-copies">
      <CopyIcon />
      <CopyButton text={() => citation().plain} shown={words.copy} />
      <CopyButton text={() => citation().markdown} label={words.copyMarkdown} shown="Markdown" />
      {citation().link !== null && (
        <CopyButton text={() => citation().link ?? ''} label={words.copyLink} shown={words.copyLink} />
      )}
    </span>
  );
}
