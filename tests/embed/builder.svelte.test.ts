import { cleanup, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import EmbedDialog from '#lib/embed/builder/EmbedDialog.svelte';
import InStory from '../cards/InStory.svelte';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { expectClean } from '../fixtures/axe.ts';
import { closeRoute, setWindow, type Settings } from '../fixtures/open-route.ts';
import { pressKeys } from '../fixtures/press-keys.ts';
import { soon } from '../fixtures/soon.ts';
import { get } from '../fixtures/story-page.ts';

afterEach(async () => {
	cleanup();
	vi.restoreAllMocks();
	await closeRoute();
});

/** Opens the dialog over a story as it is at first. Its frame only has its address: no site is here to fill it. */
async function open(settings: Settings = {}, act: (view: StoryState) => void = () => undefined) {
	await setWindow('', { width: 1280, height: 1100, ...settings });
	vi.spyOn(HTMLIFrameElement.prototype, 'setAttribute').mockImplementation(function (
		this: HTMLIFrameElement,
		name,
		value
	) {
		Element.prototype.setAttribute.call(this, name === 'src' ? 'data-src' : name, value);
	});
	const goTo = () => Promise.resolve();
	const view = new StoryState(shippedTimeline);
	act(view);
	const shown = { view, asof: null, theme: 'auto', record: null, publication: null };
	render(InStory, {
		props: {
			story: { view, goTo, show: goTo },
			component: EmbedDialog,
			props: { shown: { ...shown, imported: null, addressOf: () => '/' }, onclose: () => undefined }
		}
	} as never);
}

/** What is copied in place of what a reader has copied. */
const spyOnCopy = () => vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();

const field = (label: string) =>
	page.getByLabelText(label, { exact: ['From', 'To'].includes(label) });
const radio = (name: string) => page.getByRole('radio', { name });
/** Presses a control as a script does: real presses take most of the time of such a test, and the first test presses real keys. */
async function press(control: Locator) {
	const node = control.element() as HTMLInputElement;
	expect(node.disabled).toBe(false);
	node.click();
	await tick();
}
const snippet = () => get<HTMLTextAreaElement>('dialog textarea');

/** The address of the frame in the preview, as what it asks for. */
function asked(): Record<string, string> {
	const { src = '' } = get('dialog iframe').dataset;
	return Object.fromEntries(new URL(src).searchParams);
}

/** The element of the snippet that is shown, with its attributes. */
function inSnippet(tag: string): Record<string, string> {
	const found = new DOMParser()
		.parseFromString(snippet().value, 'text/html')
		.querySelector(tag)?.attributes;
	return Object.fromEntries([...(found ?? [])].map(({ name, value }) => [name, value]));
}

const storyIn = (figure: Record<string, string>) =>
	Object.fromEntries(new URL(figure['data-story'] ?? '').searchParams);

test('by keys alone it is set and copied', async () => {
	const copied = spyOnCopy();
	await open();
	await expect.element(page.getByRole('heading', { name: 'Embed this story' })).toHaveFocus();
	const tabTo = async (target: () => Element) => {
		const node = target();
		for (let i = 0; i < 20; i++) {
			await pressKeys('Tab');
			if (node === document.activeElement) return;
		}
		throw new Error('the Tab key does not come there');
	};
	await tabTo(() => field('Theme').element());
	await pressKeys('d');
	await tabTo(() => field('Start on').element());
	await pressKeys('ArrowDown');
	await tabTo(() => field('Entries').element());
	await pressKeys('f');
	await tabTo(() => radio('Automatic').element());
	await pressKeys('ArrowDown');
	await tabTo(() => field('Height in px').element());
	await pressKeys('Control+a', '7', '2', '0');
	await tabTo(() => page.getByLabelText('Israel Ministry of Defense').element());
	await tabTo(() => page.getByLabelText('U.S. Immigration').element());
	await pressKeys('Space');
	await tabTo(() => radio('Figure with script').element());
	await tabTo(snippet);
	await tabTo(() => page.getByRole('button', { name: 'Copy' }).element());
	await pressKeys('Enter');
	await expect.element(page.getByText('Copied.')).toBeVisible();
	expect(copied).toHaveBeenCalledExactlyOnceWith(snippet().value);
	const figure = inSnippet('figure');
	expect(figure).toMatchObject({
		'data-theme': 'dark',
		'data-event': shippedTimeline.events[0]?.id,
		'data-cards': 'few',
		'data-height': '720',
		style: expect.stringMatching(/^display: block;.* width: 100%;.*; min-height: 720px$/)
	});
	expect(storyIn(figure)).toEqual({ tracks: 'imod' });
	await tabTo(() => get('dialog summary'));
	await pressKeys('Enter');
	await expect.element(page.getByText('WordPress', { exact: true })).toBeVisible();
	await tabTo(() => radio('600 px').element());
	await pressKeys('ArrowRight');
	await expect.element(radio('900 px')).toBeChecked();
	await tabTo(() => page.getByRole('group', { name: 'Preview, 900 px wide' }).element());
});

test('the preview follows what is chosen; what cannot be is said, with what is done instead', async () => {
	await open();
	const other = 'imod-2025-09-25-services-disabled';
	expect(asked()).toEqual({});
	await press(radio('Address'));
	expect(new URL(snippet().value).search).toBe('');
	await field('Start on').selectOptions(other);
	await soon(() => expect(asked()).toEqual({ event: other }));
	await press(radio('Date range'));
	await userEvent.fill(field('From'), '2025-09-01');
	await userEvent.fill(field('To'), '2025-09-30');
	// What is not shown is not selected.
	await press(page.getByLabelText('Israel Ministry of Defense'));
	await expect.element(field('Start on')).toHaveValue('');
	await soon(() =>
		expect(asked()).toEqual({ from: '2025-09-01', to: '2025-09-30', tracks: 'ice' })
	);
	await press(radio('Fixed'));
	await userEvent.fill(field('Height in px'), '500');
	await soon(() => expect(get('dialog iframe').clientHeight).toBe(500));

	await press(radio('Frame only'));
	await userEvent.fill(field('To'), '2025-06-01');
	await expect.element(page.getByText('“From” is later than “To”: the whole story')).toBeVisible();
	await press(page.getByLabelText('U.S. Immigration'));
	await expect.element(page.getByText('Select at least one track')).toBeVisible();
	await userEvent.fill(field('Height in px'), '50');
	await expect.element(page.getByText('Choose a height from 120 to 6,000 px.')).toBeVisible();
	expect(inSnippet('iframe').height).toBe('120');
	expect(asked()).toEqual({ tracks: '' });
	await userEvent.fill(field('Height in px'), '');
	await soon(() => expect(inSnippet('iframe').height).toBe('640'));
});

/** What the text can be copied to, in place of the browser’s own. */
const withoutClipboard: [why: string, value: object | undefined][] = [
	['there is none', undefined],
	['it is forbidden', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }]
];

test('“Copied” is said of that text only; without a clipboard, all of the text is selected', async () => {
	const copied = spyOnCopy();
	await open();
	await press(radio('Frame only'));
	const copy = page.getByRole('button', { name: 'Copy' });
	await press(copy);
	await expect.element(page.getByText('Copied.')).toBeVisible();
	expect(copied).toHaveBeenCalledExactlyOnceWith(snippet().value);
	const told = () => page.getByText(/press Ctrl\+C, or ⌘C/).elements();
	for (const [i, [why, value]] of withoutClipboard.entries()) {
		// Another text, of which nothing has been said.
		await field('Theme').selectOptions(i === 0 ? 'dark' : 'light');
		await soon(() => expect(page.getByText('Copied.').elements(), why).toHaveLength(0));
		expect(told(), why).toHaveLength(0);
		const clipboard = vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(value as Clipboard);
		await press(copy);
		await soon(() => expect(told(), why).toHaveLength(1));
		clipboard.mockRestore();
		expect(snippet(), why).toBe(document.activeElement);
		expect(String(getSelection()), why).toBe(snippet().value);
	}
});

test('a figure is copied once it is measured, or where that does not end; a local address is said', async () => {
	const copied = spyOnCopy();
	await open();
	// Nothing is here to be measured.
	const copy = page.getByRole('button', { name: 'Copy' });
	const measuring = page.getByText('Measuring the height of the frame…');
	await expect.element(radio('Figure with script')).toBeChecked();
	await expect.element(measuring).toBeVisible();
	await expect.element(copy).toBeDisabled();
	await expect.element(page.getByText('an address of your own computer')).toBeVisible();
	for (const ready of ['Frame only', 'Address']) {
		await press(radio(ready));
		await expect.element(copy).toBeEnabled();
	}
	await press(radio('Figure with script'));
	await expect.element(copy).toBeDisabled();
	await press(radio('Fixed'));
	await expect.element(copy).toBeEnabled();
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	await press(radio('Automatic'));
	await expect.element(copy).toBeDisabled();
	vi.advanceTimersByTime(15_000);
	vi.useRealTimers();
	await expect.element(copy).toBeEnabled();
	expect(measuring.elements()).toHaveLength(0);
	await press(copy);
	await soon(() => expect(copied).toHaveBeenCalledExactlyOnceWith(snippet().value));
});

const sizes = [320, 768, 1280].flatMap((width) =>
	(['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme }))
);

test.each(
	// Narrow, where there is least room; the rest where all is tried.
	sizes.filter((_, i) => i === 0 || import.meta.env.OTR_ALL)
)(
	'at $width px, $colorScheme, nothing is wider than the dialog, nor hard to press, nor found by axe',
	async ({ width, colorScheme }) => {
		await open({ width, height: 800, colorScheme }, (view) => {
			view.filters.choose({ kinds: ['report'] });
			view.select(view.filters.shown[0] ?? null, 'address');
		});
		get('dialog summary').click();
		await press(radio('Date range'));
		await press(radio('Fixed'));
		const dialog = get('dialog');
		for (const kind of ['Frame only', 'Figure with script', 'In Markdown', 'Address']) {
			await press(radio(kind));
			await press(radio('900 px'));
			expect(document.documentElement.scrollWidth, kind).toBe(width);
			expect(dialog.scrollWidth, kind).toBe(dialog.clientWidth);
			const box = page.getByRole('group', { name: 'Preview, 900' }).element();
			expect(box.scrollWidth, kind).toBe(900);
			expect(box.clientWidth, kind).toBeLessThan(900);
		}
		const small = [...dialog.querySelectorAll('button, select, input, textarea, summary')]
			.map((control) =>
				control.matches('[type="radio"], [type="checkbox"]')
					? (control.closest('label') ?? control)
					: control
			)
			.filter((control) => {
				const { width, height } = control.getBoundingClientRect();
				return Math.min(width, height) < 24;
			});
		expect(small).toEqual([]);
		await expectClean('dialog');
	}
);
