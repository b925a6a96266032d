/** Matches characters that XML forbids, and the replacement character. Excel cannot open a workbook with any of them. */
const unsavablePattern = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffc}\u{10000}-\u{10ffff}]/u;

/** Whether a text has characters that only JSON can store, such as control characters or half a surrogate pair. */
export const hasUnsavableCharacters = (text: string): boolean => unsavablePattern.test(text);
