import edtf from 'edtf';

/** Is this a date in EDTF (level 1 is what the corpus uses), and does its day exist? */
export function isEdtf(value: string): boolean {
  try {
    edtf(value);
    return true;
  } catch {
    return false;
  }
}

/** The first instant that an EDTF value covers, in ms since 1970 UTC; null, which comes last, is infinite. */
export function firstInstant(value: string | null): number {
  return value === null ? Number.POSITIVE_INFINITY : edtf(value).min;
}
