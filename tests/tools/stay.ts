// Keeps component tests in their page. A link that opens a second one would open Vitest’s own page again, under the
// same id, and the two would answer each other for ever.

/** The link that a press is on, also in a component’s shadow, in HTML or SVG. */
const linkOf = (e: Event) =>
	e.composedPath().find((node) => node instanceof Element && node.matches('a[href], area[href]'));

/** Whether the browser would go to another page, or open one. */
function isLeaving(link: Element, { button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) {
	if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return true;
	if (link.hasAttribute('download')) return false;
	const [here] = location.href.split('#');
	const [there] = new URL(link.getAttribute('href') ?? '', document.baseURI).href.split('#');
	return there !== here || !['', '_self'].includes(link.getAttribute('target') ?? '');
}

function stay(e: Event) {
	const link = linkOf(e);
	if (link instanceof Element && e instanceof MouseEvent && isLeaving(link, e)) e.preventDefault();
}

for (const type of ['click', 'auxclick']) {
	// As the press begins it takes the last place, so that all others see what the component did with it.
	const takeLastPlace = () => {
		removeEventListener(type, stay);
		addEventListener(type, stay);
	};
	addEventListener(type, takeLastPlace, { capture: true });
}
