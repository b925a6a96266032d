/**
 * Matches characters that XML forbids: Excel cannot open a workbook with one of them. Also matches the replacement
 * character, which a program writes in place of a character that it could not read.
 */
const unsavablePattern = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffc}\u{10000}-\u{10ffff}]/u;

/** Whether a text has characters that are lost already, or that a workbook cannot store, such as control characters. */
export const hasUnsavableCharacters = (text: string): boolean => unsavablePattern.test(text);
