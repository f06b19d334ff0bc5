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
