import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** What the interface says, in the language that it speaks. */
export const messages: Messages = en;
