import type { ComponentChildren } from 'preact';

interface IconButtonProps {
  /** What it does, shown when the pointer rests on it and read aloud. */
  label: string;
  /** For a button that stays down, whether it is. */
  pressed?: boolean;
  /** A class besides the button's own. */
  kind?: string;
  onClick(): void;
  children: ComponentChildren;
}

/** A button that is an icon. */
export function IconButton({ label, pressed, kind, onClick, children }: IconButtonProps) {
  return (
    <button
      type="button"
      class={kind ? `fc-button ${kind}` : 'fc-button'}
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
