import { language as ownLanguage } from '#grammar';
import { directionOf } from '#lib/record/direction.ts';

/** The direction of the interface, and so of each page. The drawing and each text of a record have their own. */
export const direction = directionOf(ownLanguage);
