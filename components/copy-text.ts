/**
 * Puts text on the clipboard; false where the browser does not allow it. `beside` is an element of ours: on pages
 * without a secure context the text is selected in a field put into it for the moment, never into the page.
 */
export async function copyText(text: string, beside: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, beside);
  }
}

function copyFromField(text: string, beside: HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'fc-copy-field';
  beside.append(field);
  try {
    field.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    beside.focus();
  }
}
