import { picture as messages } from '#language/make/form';
import { formatFault } from '#lib/messages/format-file.ts';
import type { Key } from './draft.ts';
import type { Maker } from './maker.svelte.ts';
import { shrinkPicture } from './shrink-picture.ts';

/**
 * Shrinks a picture and puts it into an event, as one undo entry.
 *
 * @returns the result, in words to announce
 */
export async function takePicture(maker: Maker, event: Key, file: Blob): Promise<string> {
	const picture = await shrinkPicture(file);
	if ('fault' in picture) return formatFault(picture.fault, '');
	maker.closeStep();
	maker.set(['events', event, 'picture'], picture);
	maker.closeStep();
	return messages.added;
}
