/**
 * Opens all `<details>` for paper where the styles cannot: Chrome before 131, Firefox before 143 and Safari
 * before 18.4 have no `::details-content`.
 *
 * @returns what closes them again
 */
export function openDetails(): () => void {
	if (CSS.supports('selector(::details-content)')) return () => undefined;
	const closed = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
	const set = (isOpen: boolean) => closed.forEach((each) => (each.open = isOpen));
	set(true);
	return () => set(false);
}

/** Opens them whenever the page is printed, for as long as that takes. */
export function openDetailsOnPaper(): void {
	let close: (() => void) | undefined;
	addEventListener('beforeprint', () => (close = openDetails()));
	addEventListener('afterprint', () => close?.());
}
