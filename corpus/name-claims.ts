import { ALL_CAPITALS } from '../names/form-case.ts';
import { spellingsOf } from '../names/form-spellings.ts';
import type { SurfaceForm } from '../names/types.ts';
import type { Problem } from './problems.ts';

interface Claim {
  form: SurfaceForm;
  at: string;
}

function described({ text, name, rule }: SurfaceForm): string {
  return name === undefined ? `"${text}"` : `"${text}", which "${rule}" makes of "${name}",`;
}

/** Who has which form: two entities may not claim one, nor a file write one name twice. */
export class NameClaims {
  /** By key, acronyms apart: in capitals they are told from the word. */
  private readonly claims = new Map<string, Claim>();
  private readonly written = new Map<string, string>();

  constructor(private readonly problems: Problem[]) {}

  /** Takes a name as an editor wrote it, with all its forms, and reports what speaks against it. */
  add(forms: readonly SurfaceForm[], at: string): void {
    for (const form of forms) {
      for (const key of this.keysOf(form, at)) {
        const claim = this.claims.get(key);
        if (!claim) this.claims.set(key, { form, at });
        else if (claim.form.entity !== form.entity) this.claimedTwice(form, at, claim);
      }
    }
  }

  /** Reports a name that stands twice for one entity in one file. */
  writtenOnce(entity: string, text: string, language: string, at: string): void {
    const place = `${language} ${entity} ${text}`;
    const first = this.written.get(place);
    if (first !== undefined)
      this.problems.push({
        code: 'duplicate-name',
        severity: 'error',
        where: at,
        found: `"${text}" stands here twice (first at ${first})`,
        mend: 'delete one of the two',
      });
    else this.written.set(place, at);
  }

  private keysOf(form: SurfaceForm, at: string): Set<string> {
    try {
      return new Set(
        spellingsOf(form.text).map(
          ({ key, letterCase }) => (letterCase.includes(ALL_CAPITALS) ? 'capitals ' : 'any ') + key,
        ),
      );
    } catch (error) {
      this.problems.push({
        code: 'name-unreadable',
        severity: 'error',
        where: at,
        found: error instanceof Error ? error.message : String(error),
        mend: 'write the name as a text would have it',
      });
      return new Set();
    }
  }

  private claimedTwice(form: SurfaceForm, at: string, claim: Claim): void {
    const inflected = form.name !== undefined || claim.form.name !== undefined;
    this.problems.push({
      code: 'name-claimed-twice',
      severity: 'error',
      where: at,
      found: `${described(form)} is already a name of "${claim.form.entity}" at ${claim.at}: ${described(claim.form)}`,
      mend: inflected
        ? 'name the form under "except" of one of the two, or change its "inflect"'
        : 'leave it to one of them, or write longer names that tell them apart',
    });
  }
}
