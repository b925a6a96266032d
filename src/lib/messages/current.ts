import { en } from './en.ts';

/** The interface's texts. A second language is a second object of this type; a missing text is a type error. */
export type Messages = typeof en;

/** The texts in the language of the interface. */
export const messages: Messages = en;
