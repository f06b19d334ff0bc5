import { words } from './words.ts';

interface SiteSwitchesProps {
  /** The page's host name, empty for local files; null where the page is no site. */
  site: string | null;
  onHere: boolean;
  onEverywhere: boolean;
  onSite(on: boolean): void;
  onAll(on: boolean): void;
}

/** Where the extension works. */
export function SiteSwitches({ site, onHere, onEverywhere, onSite, onAll }: SiteSwitchesProps) {
  return (
    <div class="pp-switches">
      {site !== null && (
        <Switch
          label={words.onThisSite}
          detail={site || words.localFiles}
          on={onHere && onEverywhere}
          disabled={!onEverywhere}
          onChange={onSite}
        />
      )}
      <Switch label={words.everywhere} on={onEverywhere} onChange={onAll} />
    </div>
  );
}

interface SwitchProps {
  label: string;
  detail?: string;
  on: boolean;
  disabled?: boolean;
  onChange(on: boolean): void;
}

function Switch({ label, detail, on, disabled = false, onChange }: SwitchProps) {
  return (
    <label class="pp-switch" title={detail}>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
