import { en } from './en.ts';

/** What the interface says. A second language is a second object of this type: what it lacks is a type error. */
export type Messages = typeof en;

/** In the language that the interface speaks. */
export const messages: Messages = en;
