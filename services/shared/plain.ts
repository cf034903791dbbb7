/** A text without the control characters that neither calendars nor XML may hold. */
export const plain = (text: string) => text.replaceAll(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]|\p{Cs}/gu, '')
