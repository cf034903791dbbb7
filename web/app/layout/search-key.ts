/** Where keys are typed, or choose among options by their first sign. */
const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'

/** "/" by itself, while nothing is being typed. Shift alone may be what a keyboard makes it of, as a French one does. */
export function asksForSearch(event: KeyboardEvent) {
  if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey) return false
  if (event.isComposing || event.defaultPrevented) return false
  return !(event.target instanceof Element && event.target.closest(fields))
}
