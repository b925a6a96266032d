/** Characters that XML cannot have, and the sign of a lost one. A table with any of them is not opened. */
const lost = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffc}\u{10000}-\u{10ffff}]/u;

/** Whether a text has characters that only JSON keeps, such as control characters or half an emoji. */
export const hasLostCharacters = (text: string): boolean => lost.test(text);
