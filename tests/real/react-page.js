// An article that React renders, in the server and in the browser.
import { createElement as h, Suspense, use, useState } from 'react';

const isBrowser = typeof document !== 'undefined';

/** What a server waits for; a browser has it. */
const late = isBrowser ? null : new Promise((resolve) => setTimeout(resolve, 300));

/** @param {{ site: string, name: string }} props */
function Embed({ site, name }) {
	if (late) use(late);
	const [event, setEvent] = useState(null);
	const [isShown, setShown] = useState(true);
	const link = h('a', { href: site }, 'A story');
	const attributes =
		name === 'figure'
			? { className: 'otr-embed', 'data-story': site, 'data-event': event }
			: { story: site, event, title: 'A story' };
	return h(
		'div',
		null,
		isShown && h(name, attributes, link),
		h('button', { onClick: () => setEvent('imod-2025-08-06-unit-8200-report') }, 'Select'),
		h('button', { onClick: () => setShown(!isShown) }, 'Toggle')
	);
}

/** @param {{ site: string, name: string }} props */
export const Article = ({ site, name }) =>
	h(
		'main',
		null,
		h('h1', null, 'An article'),
		h(Suspense, { fallback: 'Wait' }, h(Embed, { site, name }))
	);
