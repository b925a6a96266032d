/** Characters that XML does not allow, and the replacement character. A workbook with any of them cannot be opened. */
const lost = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffc}\u{10000}-\u{10ffff}]/u;

/** Whether a text has characters that only JSON can store, such as control characters or half an emoji. */
export const hasLostCharacters = (text: string): boolean => lost.test(text);
