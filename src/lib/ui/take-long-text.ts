/**
 * Returns a handler for `onbeforeinput`. If the reader pastes or drops a text that is too long for the field, the handler
 * takes it instead of the field, because a browser needs seconds to lay out 1 MB.
 *
 * @param max the longest text that the field still takes itself, UTF-16 units
 * @param take called with the whole text that the field would then have
 */
export const takeLongText =
	(max: number, take: (text: string) => void) =>
	(e: Event & { currentTarget: HTMLInputElement | HTMLTextAreaElement }): void => {
		const text = (e instanceof InputEvent && e.data) || '';
		if (text.length <= max) return;
		e.preventDefault();
		const { value, selectionStart, selectionEnd } = e.currentTarget;
		take(value.slice(0, selectionStart ?? 0) + text + value.slice(selectionEnd ?? 0));
	};
