import { picture as messages } from '#language/make/form';
import { formatFault } from '#lib/messages/format-file.ts';
import type { ItemKey } from './draft.ts';
import type { EditorState } from './editor-state.svelte.ts';
import { shrinkPicture } from './shrink-picture.ts';

/** Shrinks a picture and puts it into an event, as one undo entry. @returns the result, in words to announce */
export async function takePicture(
	editor: EditorState,
	event: ItemKey,
	file: Blob
): Promise<string> {
	const picture = await shrinkPicture(file);
	if ('fault' in picture) return formatFault(picture.fault, '');
	editor.closeUndoEntry();
	editor.set(['events', event, 'picture'], picture);
	editor.closeUndoEntry();
	return messages.added;
}
