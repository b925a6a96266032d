import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { EditorDraft } from '#lib/make/draft.ts';
import { emptyDraft } from '#lib/make/empty-items.ts';
import Editor from '#lib/make/Editor.svelte';
import { EditorState } from '#lib/make/editor-state.svelte.ts';
import { readDraft } from '#lib/make/read-draft.ts';
import { nameOfSource } from '#lib/make/item-lists.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aRandomFile } from '../fixtures/a-timeline.ts';

// With room for the form and the preview.
beforeAll(() => page.viewport(1_300, 900));

function edit(draft: EditorDraft | null): EditorState {
	if (!draft) throw new Error('no draft');
	const editor = new EditorState(draft, '2026-01-31');
	render(Editor, { props: { editor } });
	return editor;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label, { exact: true });
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
const key = (init: KeyboardEventInit, node: Element = document.body) =>
	fireEvent.keyDown(node, init);

/** Chooses an option by its words. */
async function choose(label: string, words: string) {
	const select = screen.getByLabelText<HTMLSelectElement>(label, { exact: true });
	select.selectedIndex = [...select.options].findIndex(({ text }) => text === words);
	await fireEvent.change(select);
}

/** The description of a field. */
const notesOf = (label: string) =>
	document.getElementById(field(label).getAttribute('aria-describedby') ?? '')?.textContent ?? '';

/** The drawing appears once the draft was checked. */
const soon = waitFor;

/** The row of the chosen event. */
const row = () => document.querySelector('[aria-current] button');

const marks = () => [...document.querySelectorAll('.preview a.mark')];

describe('the editor', () => {
	test('makes a sourced statement, and says at each field what is still needed', async () => {
		const editor = edit(emptyDraft({ title: 'A town', dek: '', madeBy: '' }, 'en', '2026-01-31'));
		expect(screen.getByText(/^Your timeline will appear here/)).toBeVisible();
		await press('Add an event');
		// First the title, then the date.
		await soon(() => expect(document.activeElement).toBe(field('Title')));
		const [title, day] = [field('Title'), field('Day')];
		expect(title.compareDocumentPosition(day)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
		await soon(() => expect(notesOf('Year')).toContain('When was it? A year is enough.'));
		// In the order of the fields, which is not that of the code.
		await type('Day', '4');
		await choose('Month', 'March');
		expect(field('Day').value).toBe('4');
		await soon(() => expect(notesOf('Year')).toContain('When was it? A year is enough.'));
		await type('Year', '2025');
		expect(field('Or type the date').value).toBe('2025-03-04');
		await type('Title', 'The mayor answers');
		await soon(() => expect(marks()).toHaveLength(1));
		expect(screen.getByText('0 of 1 sourced', { exact: false })).toBeVisible();
		await choose('Kind', 'Statement');
		// Nobody has been there yet.
		await soon(() => expect(editor.checked.problems).not.toEqual([]));
		expect(notesOf('Quote')).not.toContain('This is needed.');
		expect(notesOf('Who said it')).not.toContain('Choose one.');
		await fireEvent.blur(field('Quote'));
		await soon(() => expect(notesOf('Quote')).toContain('This is needed.'));
		await type('Quote', 'We will rebuild it.');
		await press('A new speaker…');
		await soon(() => expect(document.activeElement).toBe(field('Name')));
		await type('Name', 'Ida Marsh');
		await press('Add a source');
		await soon(() => expect(document.activeElement).toBe(field('Publisher')));
		await type('Publisher', 'The Courier');
		await type('Address', 'the courier');
		// It is not called wrong before it is left.
		await soon(() => expect(notesOf('Address')).not.toContain('This must be'));
		await fireEvent.blur(field('Address'));
		await soon(() => expect(field('Address').getAttribute('aria-invalid')).toBe('true'));
		expect(notesOf('Address')).toContain('Enter a full web address');
		// Who leaves the field does not see it.
		await type('Address', 'on page 3');
		await fireEvent.blur(field('Address'));
		await soon(() =>
			expect(screen.getByRole('status')).toHaveTextContent('Address: Enter a full web address')
		);
		await type('Address', 'courier.example/mayor');
		await fireEvent.blur(field('Address'));
		expect(field('Address').value).toBe('https://courier.example/mayor');
		await type('Published on', '4 March 2025');
		await fireEvent.blur(field('Published on'));
		await soon(() =>
			expect(screen.getByText(/1 of 1 sourced/).textContent).toContain('Nothing to complete')
		);
		expect(notesOf('Page that prints this quote')).toContain('No page is named for this quote.');
		await choose('Page that prints this quote', 'The Courier, 2025-03-04');
		await soon(() =>
			expect(notesOf('Page that prints this quote')).not.toContain('No page is named')
		);
		await fireEvent.click(screen.getByText('Quote in another language'));
		await type('Translation', 'Nous le reconstruirons.');
		await soon(() => expect(notesOf('Or a language code')).toContain('Which language'));
		await choose('Language of the quote', 'German');
		expect(field('Or a language code').value).toBe('de');
		await type('Translated by', 'The Courier');
		await soon(() =>
			expect(editor.checked.file?.events[0]?.statement).toMatchObject({
				lang: 'de',
				translation: { text: 'Nous le reconstruirons.', by: 'The Courier' }
			})
		);
		await press('I opened it today');
		expect(screen.getByText('Yes, on 31 January 2026')).toBeInTheDocument();
		await soon(() =>
			expect(editor.checked.file?.sources).toEqual([
				{
					id: 'the-courier',
					publisher: 'The Courier',
					url: 'https://courier.example/mayor',
					published: '2025-03-04',
					accessed: '2026-01-31'
				}
			])
		);
		const card = within(await screen.findByRole('article', { name: 'The mayor answers' }));
		await soon(() => expect(card.getByText('We will rebuild it.')).toBeVisible());
	});

	test('takes Word’s line breaks for its own, and says at a field which characters are lost elsewhere', async () => {
		const editor = edit(readDraft(aFile()));
		editor.choose('answer');
		await soon(() => expect(field('Title').value).toBe('The company answers'));
		await type('Title', 'One\vtwo');
		await type('Quote', 'One\vtwo');
		expect(editor.event).toMatchObject({ title: 'One two', quote: 'One\ntwo' });
		expect(notesOf('Quote')).not.toContain('Some characters here are lost');
		for (const lost of ['\u0001', '\ud83d', '\ufffd', '\uffff']) {
			await type('Quote', `x${lost}y`);
			expect(notesOf('Quote')).toContain('Some characters here are lost');
			expect(editor.event?.quote).toBe(`x${lost}y`);
		}
	});

	test('undoes and redoes by keys, and shows the changed item again', async () => {
		const editor = edit(readDraft(aFile()));
		await press('The company answers');
		await type('Title', 'The company');
		await type('Title', 'The company is silent');
		await press('Remove this event');
		await soon(() => expect(document.activeElement).toBe(button('About 12.5 TB')));
		expect(editor.draft.events).toHaveLength(2);
		await key({ key: 'z', ctrlKey: true });
		expect(screen.getByText('Undone: event removed (The company is silent)')).toBeInTheDocument();
		expect(field('Title').value).toBe('The company is silent');
		await key({ key: 'z', metaKey: true });
		expect(field('Title').value).toBe('The company answers');
		await soon(() => expect(document.activeElement).toBe(field('Title')));
		await key({ key: 'z', ctrlKey: true });
		expect(screen.getByText('Nothing to undo')).toBeInTheDocument();
		// An action that is done twice is announced twice.
		const said = screen.getByRole('status').textContent;
		await key({ key: 'z', ctrlKey: true });
		expect(screen.getByRole('status').textContent).not.toBe(said);
		await key({ key: 'Z', ctrlKey: true, shiftKey: true });
		await key({ key: 'y', ctrlKey: true });
		expect(editor.draft.events).toHaveLength(2);
		expect(editor.checked.draft).toBeDefined();
		// The form that had the focus is gone.
		await soon(() => expect(document.activeElement).toBe(row()));
		// Who undoes by the button, or in the drawing, stays there.
		button('Undo').focus();
		await press('Undo');
		await press('Undo');
		expect(field('Title').value).toBe('The company answers');
		await soon(() => expect(document.activeElement).toBe(button('Undo')));
	});

	test('shows the first problem, wherever it is', async () => {
		edit(readDraft(aFile({ speakers: [{ id: 'speaker', name: '', role: '', organisation: '' }] })));
		await press('1 thing to complete');
		await soon(() => expect(document.activeElement).toBe(field('Name')));
		// On a phone, from the preview, too.
		await page.viewport(390, 844);
		await press('Preview');
		expect(field('Name')).not.toBeVisible();
		await press('1 thing to complete');
		await soon(() => expect(document.activeElement).toBe(field('Name')));
		await page.viewport(1_300, 900);
		await press('About');
		expect(field('Title').value).toBe('A story');
		await press('Tracks');
		await press('Add a track');
		await soon(() => expect(document.activeElement).toBe(field('Name')));
	});

	test('opens the group that a problem is in; the first track goes once its only event has another', async () => {
		const file = aFile();
		const events = file.events.map((event) => ({
			...event,
			links: event.links.map(({ to, type }) => ({ to, type }))
		}));
		const editor = edit(readDraft({ ...file, events }));
		await press('1 thing to complete');
		await soon(() => expect(document.activeElement).toHaveAccessibleName('Which source says so'));
		expect(document.activeElement).toHaveAccessibleDescription(/A contrast is a judgement/);
		const [removing] = screen.getAllByRole('button', { name: 'Remove this link' });
		if (removing) await fireEvent.click(removing);
		expect(screen.getByRole('status')).toHaveTextContent('link removed.');
		await key({ key: 'z', ctrlKey: true });
		await soon(() =>
			expect(document.activeElement?.textContent).toContain('Links to other events')
		);
		editor.performEdit({
			type: 'replace',
			draft: emptyDraft({ title: 'A', dek: '', madeBy: '' }, 'en', '')
		});
		editor.add('events');
		await soon(() => expect(field('Title').value).toBe(''));
		await press('A new track…');
		await type('Name', 'Council');
		expect(editor.draft.tracks.map(({ label }) => label)).toEqual(['Council']);
		await press('Add another event');
		await press('A new track…');
		const [first, second] = editor.draft.tracks;
		expect(editor.draft.tracks).toHaveLength(2);
		expect(first?.color).not.toBe(second?.color);
	});

	test('makes a route through some events, which those of one date can change in order', async () => {
		const file = aFile();
		const [first, ...rest] = file.events;
		const same = rest.map((event) => ({ ...event, date: '2025-06' }));
		const editor = edit(readDraft({ ...file, series: [], events: [first, ...same] }));
		await press('Routes');
		await press('Add a route');
		await soon(() => expect(document.activeElement).toBe(field('Title')));
		await type('Title', 'For the council');
		for (const title of ['About 12.5 TB', 'The company answers', 'People protest']) {
			await choose('Events of the route', title);
			await press('Add to the route');
			expect(document.activeElement).toBe(field('Events of the route'));
		}
		const items = () =>
			[...document.querySelectorAll('.form li')].map(({ firstChild }) => firstChild?.textContent);
		await soon(() =>
			expect(items()).toEqual(['People protest', 'About 12.5 TB', 'The company answers'])
		);
		await press('Move “The company answers” up');
		expect(items()).toEqual(['People protest', 'The company answers', 'About 12.5 TB']);
		await press('Remove “People protest” from the route');
		await soon(() =>
			expect(editor.checked.written.input.routes).toEqual([
				{ id: 'for-the-council', title: 'For the council', events: ['answer', 'volume-june'] }
			])
		);
		await key({ key: 'z', ctrlKey: true });
		await soon(() => expect(items()).toHaveLength(3));
		expect(screen.getByRole('status')).toHaveTextContent('Events of the route (For the council)');
		await press('Remove this route');
		expect(editor.draft.routes).toEqual([]);
	});

	test('tells the record in chapters: an event that is chosen in one leaves the other', async () => {
		const editor = edit(readDraft(aFile()));
		await press('Chapters');
		await press('Add a chapter');
		await soon(() => expect(document.activeElement).toBe(field('Title')));
		await type('Title', 'In the streets');
		const items = () =>
			[...document.querySelectorAll('.form li')].map(({ textContent }) => textContent?.trim());
		// The first one has all events.
		expect(items()).toEqual(['People protest', 'The company answers', 'About 12.5 TB']);
		await press('Remove this chapter');
		await key({ key: 'z', ctrlKey: true });
		await press('Add a chapter');
		await soon(() => expect(screen.getAllByLabelText('Title')).toHaveLength(2));
		const [, own] = screen.getAllByLabelText<HTMLInputElement>('Title');
		await fireEvent.input(own as Element, { target: { value: 'Answers' } });
		const [, select] = screen.getAllByLabelText<HTMLSelectElement>('Events of the chapter');
		if (!select) throw new Error('no choice');
		select.value = 'answer';
		await fireEvent.change(select);
		await press('Put into the chapter');
		expect(document.activeElement).toBe(select);
		const written = [
			{ id: 'in-the-streets', title: 'In the streets', events: ['protest', 'volume-june'] },
			{ id: 'answers', title: 'Answers', events: ['answer'] }
		];
		await soon(() => expect(editor.checked.file?.chapters).toEqual(written));
		await key({ key: 'z', ctrlKey: true });
		await soon(() =>
			expect(editor.draft.chapters.map(({ events }) => events.length)).toEqual([3, 0])
		);
		expect(screen.getByRole('status')).toHaveTextContent('Events of the chapter (Answers)');
		await key({ key: 'z', ctrlKey: true, shiftKey: true });
		// A new event comes into the chapter of the one that was chosen before.
		await press('Events');
		await press('People protest');
		await press('Add an event');
		expect(editor.draft.chapters[0]?.events).toContain(editor.chosen);
	});

	test('says that a figure of another kind is not saved, until it is cleared', async () => {
		edit(readDraft(aFile()));
		await press('About 12.5 TB');
		await choose('Kind', 'Report');
		const figure = screen.getByRole('textbox', { name: 'Figure' });
		expect(figure).toHaveAccessibleDescription(/is saved with its figure/);
		figure.focus();
		await fireEvent.input(figure, { target: { value: '' } });
		await soon(() => expect(figure).toHaveAccessibleDescription(''));
		expect(document.activeElement).toBe(figure);
		field('Title').focus();
		await soon(() => expect(figure).not.toBeInTheDocument());
	});

	test('a source that an event names twice is shown once', async () => {
		const file = aFile();
		const events = file.events.map((event) => ({
			...event,
			sources: [...event.sources, ...event.sources]
		}));
		edit(readDraft({ ...file, events }));
		const { size } = new Set(events[0]?.sources);
		await fireEvent.click(screen.getAllByRole('row')[1] as HTMLElement);
		await waitFor(() =>
			expect(screen.getAllByRole('group', { name: /^Source \d/ })).toHaveLength(size)
		);
	});

	test('names the quote after the record’s kind', async () => {
		const kinds = [
			{ id: 'paper', label: 'Paper', shape: 'page', is: 'statement' },
			{ id: 'test', label: 'Experiment', shape: 'circle' }
		] as const;
		const file = aFile();
		const events = file.events.flatMap((event) =>
			event.statement ? [{ ...event, kind: 'paper', links: [] }] : []
		);
		edit(readDraft({ ...file, kinds: [...kinds], series: [], events }));
		await soon(() => expect(screen.getByRole('region', { name: 'Paper' })).toBeVisible());
		expect(screen.queryByRole('heading', { name: 'Statement' })).toBeNull();
		// Of a kind without words it is no kind’s.
		await choose('Kind', 'Experiment');
		expect(screen.getByRole('region', { name: 'Statement' })).toBeVisible();
	});

	test('folds items that other events use, too, and adds an existing source at a press', async () => {
		const editor = edit(readDraft(aFile()));
		const [speaker] = editor.draft.speakers;
		const event = editor.draft.events.find((event) => event.speaker === speaker?.key);
		editor.choose(event?.key ?? null);
		await soon(() => expect(field('Name')).toBeVisible());
		await press('Add another event');
		await choose('Kind', 'Statement');
		await choose('Who said it', speaker?.name ?? '');
		await soon(() => expect(field('Name')).not.toBeVisible());
		expect(screen.getByText('Change these details in 2 events')).toBeVisible();
		const [source] = editor.draft.sources;
		await choose('Or pick an existing source', source ? nameOfSource(source) : '');
		expect(editor.event?.sources).toEqual([]);
		await press('Use this source');
		expect(editor.event?.sources).toEqual([source?.key]);
		expect(document.activeElement).toBe(button('Add a source'));
		expect(screen.getByRole('status')).toHaveTextContent('source added.');
	});

	test('says what is needed once a field was left, or a save tried', async () => {
		const editor = edit(emptyDraft({ title: 'A town', dek: '', madeBy: '' }, 'en', '2026-01-31'));
		await press('Add an event');
		await soon(() => expect(document.activeElement).toBe(field('Title')));
		await soon(() => expect(editor.checked.problems.length).toBeGreaterThan(0));
		expect(notesOf('Title')).not.toContain('This is needed.');
		await press('Add a source');
		await soon(() => expect(document.activeElement).toBe(field('Publisher')));
		await soon(() => expect(notesOf('Title')).toContain('This is needed.'));
		await soon(() => expect(editor.checked.problems.length).toBeGreaterThan(1));
		expect(notesOf('Publisher')).not.toContain('This is needed.');
		editor.askForMissing();
		await soon(() => expect(notesOf('Publisher')).toContain('This is needed.'));
	});

	test('reports the missing values of an opened record at once', async () => {
		const draft = readDraft(aFile());
		edit(draft && { ...draft, sources: draft.sources.map((each) => ({ ...each, publisher: '' })) });
		await soon(() => expect(notesOf('Publisher')).toContain('This is needed.'));
	});

	test('unfolds author, pages and ISBN for a type that has them', async () => {
		edit(readDraft(aFile()));
		expect(field('Author')).not.toBeVisible();
		await choose('What it is', 'Book');
		await soon(() => expect(field('Author')).toBeVisible());
		await type('Author', 'Ida Marsh');
		await choose('What it is', 'Web page');
		// Filled fields are not hidden.
		expect(field('Author')).toBeVisible();
		await type('Author', '');
		await choose('What it is', 'Report');
		await soon(() => expect(field('Author')).not.toBeVisible());
	});

	test('has its parts in a row of tabs, or in a select on a phone, with one row of controls above the form and one below', async () => {
		await page.viewport(390, 844);
		edit(readDraft(aFile()));
		const name = 'Parts of the record';
		expect(screen.queryByRole('group', { name })).toBeNull();
		const select = screen.getByRole('combobox', { name });
		const middlesOf = (query: string) =>
			[...document.querySelectorAll(query)].map((control) => {
				const { top, bottom } = control.getBoundingClientRect();
				return Math.round((top + bottom) / 2);
			});
		const above = middlesOf('.switch, .section-choice');
		expect(above).toHaveLength(2);
		expect(new Set(above).size).toBe(1);
		const below = middlesOf('.tools > *');
		expect(below.length).toBeGreaterThan(1);
		expect(new Set(below).size).toBe(1);
		// It stays at the bottom of the window, and at the end of the page covers nothing.
		const tools = () => document.querySelector('.tools')?.getBoundingClientRect();
		expect(tools()?.bottom).toBe(844);
		scrollTo(0, document.documentElement.scrollHeight);
		const form = document.querySelector('.form')?.getBoundingClientRect();
		expect(form?.bottom).toBeLessThan((tools()?.top ?? 0) + 1);
		scrollTo(0, 0);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
		await fireEvent.change(select, { target: { value: 'head' } });
		await soon(() => expect(field('Title').value).toBe('A story'));

		await page.viewport(1_300, 900);
		const row = await screen.findByRole('group', { name });
		expect(screen.queryByRole('combobox', { name })).toBeNull();
		expect(button('About')).toHaveAttribute('aria-pressed', 'true');
		const tabs = [...row.querySelectorAll('button')];
		expect(tabs.map((tab) => tab.textContent)).toEqual(
			[...select.querySelectorAll('option')].map((option) => option.textContent)
		);
		expect(new Set(tabs.map((tab) => tab.getBoundingClientRect().top)).size).toBe(1);
		const title = document.querySelector('h1')?.getBoundingClientRect();
		expect(tools()?.top).toBeLessThan(title?.bottom ?? 0);
	});

	test('shows form and drawing side by side from the width of a tablet on', async () => {
		edit(readDraft(aFile()));
		for (const width of [768, 1_024]) {
			await page.viewport(width, 1_024);
			const form = document.querySelector('.form')?.getBoundingClientRect();
			await soon(() => {
				const drawing = document.querySelector('.preview .drawing')?.getBoundingClientRect();
				expect(drawing?.left).toBeGreaterThan(form?.right ?? Infinity);
				expect(drawing?.right).toBeLessThanOrEqual(width);
				// The ring of an event at either end of the drawing is not cut.
				const preview = document.querySelector('.preview')?.getBoundingClientRect();
				expect((drawing?.left ?? 0) - (preview?.left ?? 0)).toBeGreaterThanOrEqual(8);
				expect((preview?.right ?? 0) - (drawing?.right ?? 0)).toBeGreaterThanOrEqual(8);
				expect(Math.abs((drawing?.top ?? 0) - (form?.top ?? 0))).toBeLessThan(60);
			});
		}
		await page.viewport(1_300, 900);
	});

	test('shows a long title whole in its field, without line breaks, and each date in one line', async () => {
		const editor = edit(readDraft(aFile()));
		const long = 'A title of many words '.repeat(8).trim();
		for (const width of [390, 768, 1_300]) {
			await page.viewport(width, 900);
			await type('Title', `${long}\n${width}`);
			expect(editor.event?.title).toBe(`${long} ${width}`);
			const title = field('Title');
			await soon(() => expect(title.value).toBe(`${long} ${width}`));
			expect(title.scrollWidth).toBeLessThanOrEqual(title.clientWidth);
			expect(title.scrollHeight).toBeLessThanOrEqual(title.clientHeight);
			expect(await key({ key: 'Enter' }, title)).toBe(false);
			const date = document.querySelector('td.when .lines') as Element;
			expect(date.textContent).toMatch(/^\d+ \w+ \d{4}$/);
			expect(date.getClientRects()[0]?.height).toBeLessThan(20);
		}
		await page.viewport(1_300, 900);
	});

	test('brings back a source at its event', async () => {
		edit(readDraft(aFile()));
		await press('Remove from this event');
		await press('Add a source');
		await type('Publisher', 'The Courier');
		await press('Remove from this event');
		await soon(() => expect(document.activeElement).toBe(button('Add a source')));
		await key({ key: 'z', ctrlKey: true });
		await soon(() => expect(document.activeElement).toBe(field('Publisher')));
		expect(field('Publisher').value).toBe('The Courier');
		expect(button('Events')).toHaveAttribute('aria-pressed', 'true');
	});

	test('the list of events ends below a row at each width, and cuts no title', async () => {
		edit(readDraft(aRandomFile(5, { events: 40 })));
		for (const width of [320, 390, 768, 1_300]) {
			await page.viewport(width, 900);
			await soon(() => {
				const box = document.querySelector<HTMLElement>('.box');
				const { bottom } = box?.getBoundingClientRect() ?? { bottom: 0 };
				const rows = [...document.querySelectorAll('.box tbody tr')];
				const bottoms = rows.map((each) => each.getBoundingClientRect().bottom);
				// Within the frame.
				expect(Math.min(...bottoms.map((each) => Math.abs(each - bottom)))).toBeLessThan(3);
				expect(bottoms.filter((each) => each < bottom).length).toBeGreaterThan(3);
				expect(bottoms.at(-1)).toBeGreaterThan(bottom);
			});
			for (const each of document.querySelectorAll('.box button')) {
				expect(each.scrollWidth).toBeLessThanOrEqual(each.clientWidth);
				expect(each.scrollHeight).toBeLessThanOrEqual(each.clientHeight);
			}
		}
	});

	test('draws only the rows in sight of 2,000 events, which the arrow keys go through', async () => {
		const editor = edit(readDraft(aRandomFile(3, { events: 2_000 })));
		const table = screen.getByRole('table', { name: 'Events in order of time' });
		expect(table).toHaveAttribute('aria-rowcount', '2001');
		await soon(() => expect(within(table).getAllByRole('row').length).toBeLessThan(50));
		const { eventOrder } = editor.checked.written;
		await key({ key: 'ArrowDown' }, row() ?? table);
		expect(editor.chosen).toBe(eventOrder[1]);
		await key({ key: 'End' }, row() ?? table);
		expect(editor.chosen).toBe(eventOrder.at(-1));
		await soon(() => expect(document.activeElement).toBe(row()));
		expect(row()).toHaveAccessibleDescription(/source/);
		// To the form and back.
		await fireEvent.click(row() ?? table);
		await soon(() => expect(document.activeElement).toBe(field('Title')));
		await key({ key: 'Escape' }, field('Title'));
		await soon(() => expect(document.activeElement).toBe(row()));
		expect(within(table).getAllByRole('row').length).toBeLessThan(50);
	});
});
