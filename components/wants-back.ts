/** Whether a key is one of those that lead back in a browser and would do nothing else where the focus is. */
export function wantsBack(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'target'>,
): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  if (event.key === 'ArrowLeft') return event.altKey;
  return event.key === 'Backspace' && !(event.target instanceof HTMLInputElement);
}
