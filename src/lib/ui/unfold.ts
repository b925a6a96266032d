/**
 * Opens all folds that the styles cannot open on paper: before Chrome 131, Firefox 143 and Safari 18.4
 * there is no `::details-content`.
 *
 * @returns what closes them again
 */
export function unfold(): () => void {
	if (CSS.supports('selector(::details-content)')) return () => undefined;
	const folds = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
	const set = (isOpen: boolean) => folds.forEach((each) => (each.open = isOpen));
	set(true);
	return () => set(false);
}

/** Opens them for as long as the page is printed. */
export function unfoldOnPaper(): void {
	let fold: (() => void) | undefined;
	addEventListener('beforeprint', () => (fold = unfold()));
	addEventListener('afterprint', () => fold?.());
}
