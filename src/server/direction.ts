import { language as ownLanguage } from '#grammar';
import { directionOf } from '#lib/record/direction.ts';

/** Of the interface, and so of each page; the drawing and each text of a record have their own. */
export const direction = directionOf(ownLanguage);
