/**
 * An attachment for a toolbar or a row of links: all its buttons together are one Tab stop, and the arrow keys,
 * Home and End move between them (WAI-ARIA Authoring Practices, Toolbar). The arrow keys follow the reading
 * direction. In a toolbar with the class `alone`, only the button with the class `in` can be focused.
 */
export function roving(toolbar: HTMLElement): () => void {
	const buttons = () => [...toolbar.querySelectorAll<HTMLElement>('button, a')];
	const focusable = () => buttons().filter((button) => !button.matches('.alone > :not(.in)'));

	function setTabStop(stop: HTMLElement | undefined) {
		for (const button of buttons()) button.tabIndex = button === stop ? 0 : -1;
	}

	function onfocusin({ target }: FocusEvent) {
		if (target instanceof HTMLElement) setTabStop(target);
	}

	function onkeydown(e: KeyboardEvent) {
		if (e.altKey || e.ctrlKey || e.metaKey || e.shiftKey) return;
		const all = focusable();
		const index = all.findIndex((button) => button === e.target);
		const step = getComputedStyle(toolbar).direction === 'rtl' ? -1 : 1;
		const next: Partial<Record<string, number>> = {
			ArrowRight: index + step,
			ArrowLeft: index - step,
			Home: 0,
			End: all.length - 1
		};
		const to = all.at((next[e.key] ?? index) % all.length);
		if (!(e.key in next) || index < 0 || !to) return;
		e.preventDefault();
		e.stopPropagation();
		to.focus({ preventScroll: true });
	}

	setTabStop(focusable()[0]);
	toolbar.addEventListener('focusin', onfocusin);
	toolbar.addEventListener('keydown', onkeydown);
	return () => {
		toolbar.removeEventListener('focusin', onfocusin);
		toolbar.removeEventListener('keydown', onkeydown);
	};
}
