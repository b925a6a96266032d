/**
 * Opens all `<details>` for printing, in browsers whose styles cannot: Chrome before 131, Firefox before 143 and Safari
 * before 18.4 have no `::details-content`.
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

/** Opens all `<details>` whenever the page is printed, and closes them after that. */
export function openDetailsOnPaper(): void {
	let close: (() => void) | undefined;
	addEventListener('beforeprint', () => (close = openDetails()));
	addEventListener('afterprint', () => close?.());
}
