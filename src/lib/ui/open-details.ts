/**
 * Opens all `<details>` for printing, in browsers in which styles cannot open them: Chrome before 131, Firefox
 * before 143 and Safari before 18.4 have no `::details-content`.
 *
 * @returns a function that closes them again
 */
export function openDetails(): () => void {
	if (CSS.supports('selector(::details-content)')) return () => undefined;
	const closed = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
	const set = (isOpen: boolean) => closed.forEach((each) => (each.open = isOpen));
	set(true);
	return () => set(false);
}

/** Opens all `<details>` before each print, and closes them afterwards. */
export function openDetailsOnPaper(): void {
	let close: (() => void) | undefined;
	addEventListener('beforeprint', () => (close = openDetails()));
	addEventListener('afterprint', () => close?.());
}
