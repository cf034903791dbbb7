/** Size and edges of the drawing; apart from the arithmetic, which the browser does not need. */
export const frame = { width: 760, height: 360, top: 24, right: 40, bottom: 36, left: 44 }
