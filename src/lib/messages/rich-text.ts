/** A piece of a sentence: "See <link>the list</link>." has three. `tag` is the tag around its words. */
export type TextPart = string | { tag: string; text: string };
