/**
 * Takes over a text that is pasted or dropped into a field and is longer than the field should lay out: a browser takes
 * seconds for 1 MB. For `onbeforeinput`.
 *
 * @param max UTF-16 units
 * @param take gets the whole text that the field would have
 */
export const takeLong =
	(max: number, take: (text: string) => void) =>
	(e: Event & { currentTarget: HTMLInputElement | HTMLTextAreaElement }): void => {
		const text = (e instanceof InputEvent && e.data) || '';
		if (text.length <= max) return;
		e.preventDefault();
		const { value, selectionStart, selectionEnd } = e.currentTarget;
		take(value.slice(0, selectionStart ?? 0) + text + value.slice(selectionEnd ?? 0));
	};
