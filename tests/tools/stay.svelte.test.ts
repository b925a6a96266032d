import { afterEach, expect, test } from 'vitest';

afterEach(() => document.body.replaceChildren());

const svg = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);

/** Presses a link and says whether anybody before the end prevented it, and whether it was at the end. */
function press(
	attributes: Record<string, string>,
	init: MouseEventInit = {},
	{ type = 'click', link = document.createElement('a') as Element } = {}
) {
	for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
	document.body.append(link);
	let before: boolean | undefined;
	const look = (e: Event) => (before = e.defaultPrevented);
	addEventListener(type, look, { once: true });
	const isOn = link.dispatchEvent(
		new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...init })
	);
	return { before, after: !isOn };
}

test.each([
	[{ href: '#a' }, { ctrlKey: true }],
	[{ href: '#a' }, { metaKey: true }],
	[{ href: '#a' }, { shiftKey: true }],
	[{ href: '#a' }, { altKey: true }],
	[{ href: '#a', target: '_blank' }, {}],
	[{ href: '?event=a' }, {}],
	[{ href: 'https://example.org/' }, {}]
])('a link %j pressed with %j opens nothing, and others see that nobody took it', (link, init) => {
	expect(press(link, init)).toEqual({ before: false, after: true });
});

test('nor does one by the middle button, nor one of a drawing', () => {
	expect(press({ href: '#a' }, { button: 1 }, { type: 'auxclick' })).toEqual({
		before: false,
		after: true
	});
	expect(press({ href: '#a' }, { ctrlKey: true }, { link: svg('a') })).toEqual({
		before: false,
		after: true
	});
});

test('a click that a component prevents is seen as prevented', () => {
	document.body.addEventListener('click', (e) => e.preventDefault(), { once: true });
	expect(press({ href: '#a' }, { ctrlKey: true })).toEqual({ before: true, after: true });
});

test('a link within the page is left to the browser', () => {
	expect(press({ href: '#a' })).toEqual({ before: false, after: false });
	expect(press({}, { ctrlKey: true })).toEqual({ before: false, after: false });
});
