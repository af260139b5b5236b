/**
 * Gives a key to the picture that has focus, and keeps it from the page when the picture took it. With Ctrl, Alt or Meta a key
 * is the browser's.
 */
export function takeKey(event: KeyboardEvent, take: () => boolean): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !take()) return;
  event.preventDefault();
  event.stopPropagation();
}
