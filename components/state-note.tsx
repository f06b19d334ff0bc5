interface StateNoteProps {
  /** What is so. */
  what: string;
  /** What the reader can do about it. */
  hint?: string;
  action?: { label: string; onAct(): void };
}

/** Says why there is nothing to see, and the way on. */
export function StateNote({ what, hint, action }: StateNoteProps) {
  return (
    <div class="pp-state">
      <p class="pp-what">{what}</p>
      {hint && <p class="pp-hint">{hint}</p>}
      {action && (
        <button type="button" class="pp-act" onClick={action.onAct}>
          {action.label}
        </button>
      )}
    </div>
  );
}
