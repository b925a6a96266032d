/**
 * Handles a text that is pasted or dropped into a field and is too long for it: a browser takes seconds to lay out 1
 * MB. Returns a handler for `onbeforeinput`.
 *
 * @param max length in UTF-16 units, up to which the field takes the text itself
 * @param take called with the whole text that the field would have
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
