/** A piece of a sentence: "See <link>the list</link>." has three. `tag` names what stands around the words in it. */
export type TextPart = string | { tag: string; text: string };
