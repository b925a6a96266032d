/** A part of a sentence, which is plain text or inside a tag: “See <link>the list</link>.” has three. */
export type TextPart = string | { tag: string; text: string };
