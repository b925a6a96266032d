import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { EditorDraft } from '#lib/make/draft.ts';
import Editor from '#lib/make/Editor.svelte';
import { EditorState } from '#lib/make/editor-state.svelte.ts';
import { readDraft } from '#lib/make/read-draft.ts';
import { aFile } from '../fixtures/a-file.ts';

beforeAll(() => page.viewport(1_300, 900));

/** The form of one event of a record, at a date. */
function open(date: string): EditorState {
	const editor = new EditorState(readDraft(aFile()) as EditorDraft, '2026-01-31');
	editor.set(['events', 'protest', 'date'], date);
	editor.choose('protest');
	render(Editor, { props: { editor } });
	return editor;
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label, { exact: true });
const text = () => field('Or type the date').value;
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
const inGroup = (group: string) => within(screen.getByRole('group', { name: group }));
const typeIn = (group: string, label: string, value: string) =>
	fireEvent.input(inGroup(group).getByLabelText(label, { exact: true }), { target: { value } });

async function choose(select: HTMLSelectElement, words: string) {
	select.selectedIndex = [...select.options].findIndex(({ text }) => text === words);
	await fireEvent.change(select);
}

const when = () => screen.getByLabelText<HTMLSelectElement>('When', { exact: true });
const chosen = ({ selectedOptions }: HTMLSelectElement) => selectedOptions[0]?.text;
const optionsOf = ({ options }: HTMLSelectElement) => [...options].map(({ text }) => text);
const notes = () =>
	document.getElementById(field('Or type the date').getAttribute('aria-describedby') ?? '')
		?.textContent ?? '';
const row = () => document.querySelector('[aria-current]')?.textContent ?? '';

/** The words of the form, of the row and of the preview’s card. */
async function expectSaid(words: string, inRow = words) {
	await waitFor(() => expect(row()).toContain(inRow));
	expect(notes()).toContain(words);
	const card = await screen.findByRole('article', { name: 'People protest' });
	// The card joins a day and its month by a no-break space.
	await waitFor(() => expect(card.textContent.replaceAll('\u00a0', ' ')).toContain(words));
}

test('each form of a date is made from its parts, and said as the page says it', async () => {
	open('2025-05-01');
	expect(optionsOf(when())).toEqual([
		'on or in',
		'from … to',
		'since',
		'sometime between',
		'around'
	]);
	expect(chosen(when())).toBe('on or in');
	await expectSaid('1 May 2025');
	await choose(when(), 'from … to');
	expect(text()).toBe('2025-05-01/');
	await expectSaid('from 1 May 2025, end unknown');
	await typeIn('To', 'Day', '9');
	// A year is enough, but it is needed.
	await waitFor(() => expect(notes()).toContain('From when to when? A year for each is enough.'));
	await choose(inGroup('To').getByLabelText('Month'), 'May');
	await typeIn('To', 'Year', '2025');
	expect(text()).toBe('2025-05-01/2025-05-09');
	await expectSaid('1 to 9 May 2025');
	await choose(when(), 'sometime between');
	expect(text()).toBe('[2025-05-01..2025-05-09]');
	expect(screen.queryByLabelText('Time')).toBeNull();
	expect(inGroup('Latest').getByLabelText<HTMLInputElement>('Day').value).toBe('9');
	await expectSaid('between 1 and 9 May 2025');
	await choose(when(), 'since');
	expect(text()).toBe('2025-05-01/..');
	await expectSaid('since 1 May 2025');
	await choose(when(), 'around');
	expect(text()).toBe('2025-05-01~');
	await expectSaid('around 1 May 2025');
	// That it is around a date says how sure it is.
	expect(screen.queryByLabelText('How sure')).toBeNull();
	expect(screen.queryByLabelText('Time')).toBeNull();
	await choose(when(), 'on or in');
	expect(text()).toBe('2025-05-01');
	expect(optionsOf(field('How sure') as unknown as HTMLSelectElement)).toEqual([
		'certain',
		'possibly'
	]);
	// What another form has had is still there.
	await choose(when(), 'from … to');
	expect(text()).toBe('2025-05-01/2025-05-09');
	await fireEvent.blur(inGroup('From').getByLabelText('Day'));
	await typeIn('From', 'Day', '');
	await choose(inGroup('From').getByLabelText('Month'), 'not known');
	await typeIn('From', 'Year', '');
	expect(text()).toBe('/2025-05-09');
	await expectSaid('until 9 May 2025, start unknown');
	await fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
	expect(text()).toBe('2025-05-01/2025-05-09');
});

test.each(['2025-05-01', '2025-05-01/2025-05-09', '[2025-05-01..2025-05-09]'])(
	'the fields of %s are in rows that are all as wide as the form, and none is cut',
	async (date) => {
		open(date);
		for (const width of [320, 390, 768, 1_300]) {
			await page.viewport(width, 900);
			const form = document.querySelector('fieldset .rows')?.getBoundingClientRect();
			const rows = [...document.querySelectorAll('fieldset .parts')].filter(
				({ childElementCount }) => childElementCount > 0
			);
			expect(rows.length).toBeGreaterThan(2);
			for (const row of rows) {
				const fields = [...row.querySelectorAll('input, select')];
				const boxes = fields.map((each) => each.getBoundingClientRect());
				expect(new Set(boxes.map(({ bottom }) => bottom)).size).toBe(1);
				expect(boxes[0]?.left).toBe(row.getBoundingClientRect().left);
				expect(boxes.at(-1)?.right).toBeCloseTo(form?.right ?? 0);
				for (const { width } of boxes) expect(width).toBeGreaterThanOrEqual(48);
			}
		}
		await page.viewport(1_300, 900);
	}
);

test('a day may have a time, which is read as its field is left', async () => {
	const editor = open('2025-05');
	expect(screen.queryByLabelText('Time')).toBeNull();
	await type('Day', '1');
	await type('Time', '9');
	// What is half typed is not called wrong.
	await waitFor(() => expect(editor.checked.problems).toHaveLength(1));
	expect(notes()).not.toContain('Write a day as');
	expect(screen.queryByLabelText('How sure')).toBeNull();
	await type('Time', '9:30');
	expect(text()).toBe('2025-05-01T09:30');
	expect(field('Time').value).toBe('9:30');
	await fireEvent.blur(field('Time'));
	expect(field('Time').value).toBe('09:30');
	await expectSaid('1 May 2025, 09:30');
	await type('Time', 'noon');
	await fireEvent.blur(field('Time'));
	await waitFor(() => expect(notes()).toContain('Write a day as 2024-03-14'));
	expect(field('Or type the date').getAttribute('aria-invalid')).toBe('true');
	await type('Time', '10:30 z');
	await fireEvent.blur(field('Time'));
	expect(text()).toBe('2025-05-01T10:30Z');
	await expectSaid('1 May 2025, 10:30');
	// Where two offsets meet, each is said.
	editor.set(['events', 'answer', 'date'], '2025-05-02T03:30-07:00');
	await expectSaid('1 May 2025, 10:30 (UTC)');
	editor.set(['events', 'answer', 'date'], '2025-05-02');
	await choose(when(), 'from … to');
	await typeIn('To', 'Year', '2025');
	await choose(inGroup('To').getByLabelText('Month'), 'May');
	await typeIn('To', 'Day', '1');
	await typeIn('To', 'Time', '17.00Z');
	await fireEvent.blur(inGroup('To').getByLabelText('Time'));
	expect(text()).toBe('2025-05-01T10:30Z/2025-05-01T17:00Z');
	await expectSaid('1 May 2025, 10:30 to 17:00');
	await choose(when(), 'sometime between');
	expect(text()).toBe('[2025-05-01..2025-05-01]');
	await choose(when(), 'since');
	expect(text()).toBe('2025-05-01T10:30Z/..');
	await choose(when(), 'around');
	expect(text()).toBe('2025-05-01~');
	await choose(when(), 'on or in');
	expect(text()).toBe('2025-05-01T10:30Z');
});

test('a date that has no parts stays as it is typed, and in the list of forms', async () => {
	const editor = open('2025-05-01');
	for (const [edtf, words, asOne] of [
		['[2025-05-03,2025-05-07]', 'on 3 May or 7 May 2025', '2025-05-03'],
		['1939-21', 'spring 1939', '1939-21'],
		['193X', 'the 1930s', '193X'],
		['2025-05%', 'possibly around May 2025', '2025-05%'],
		['../2025-05-01', 'until 1 May 2025', '2025-05-01']
	] as const) {
		await type('Or type the date', edtf);
		expect(chosen(when()), edtf).toBe('as typed');
		expect(screen.queryByLabelText('Year'), edtf).toBeNull();
		await fireEvent.blur(field('Or type the date'));
		expect(text()).toBe(edtf);
		await expectSaid(words);
		await choose(when(), 'on or in');
		expect(text(), edtf).toBe(asOne);
		await choose(when(), 'as typed');
		expect(text()).toBe(edtf);
	}
	expect(editor.event?.date).toBe('../2025-05-01');
	// A slip is mended as the field is left; what is more than that is offered.
	const edtf = field('Or type the date');
	await type('Or type the date', '2025-05-01 9:30');
	edtf.focus();
	edtf.blur();
	await fireEvent.blur(edtf);
	expect(text()).toBe('2025-05-01T09:30');
	await type('Or type the date', '{2025-05-03,2025-05-07}');
	await fireEvent.blur(edtf);
	expect(text()).toBe('{2025-05-03,2025-05-07}');
	await waitFor(() =>
		expect(notes()).toContain('This form of date isn’t read here. Use [2025-05-03,2025-05-07].')
	);
	await fireEvent.click(
		await screen.findByRole('button', { name: 'Change it to [2025-05-03,2025-05-07]' })
	);
	await expectSaid('on 3 May or 7 May 2025');
});

test('a date in words is read as its field is left, and is not called wrong before', async () => {
	const editor = open('');
	const edtf = field('Or type the date');
	edtf.focus();
	await type('Or type the date', 'between April 1914');
	await waitFor(() => expect(editor.checked.problems).toHaveLength(1));
	expect(notes()).not.toContain('Write a day as');
	expect(edtf.getAttribute('aria-invalid')).toBeNull();
	// Only the field into which they are typed has the words.
	expect(field('Year').value).toBe('');
	await type('Or type the date', 'between April 1914 and June 1914');
	edtf.blur();
	await waitFor(() => expect(text()).toBe('[1914-04..1914-06]'));
	expect(chosen(when())).toBe('sometime between');
	await expectSaid('between April and June 1914');
	// One step.
	editor.undo();
	expect(editor.event?.date).toBe('');
});

test('a form of a date is no part of what is typed', async () => {
	const editor = open('');
	await choose(when(), 'sometime between');
	expect(chosen(when())).toBe('sometime between');
	expect(text()).toBe('');
	await type('Or type the date', 'one fine day');
	expect(chosen(when())).toBe('sometime between');
	await type('Or type the date', '');
	expect(chosen(when())).toBe('sometime between');
	await type('Or type the date', 'one fine day');
	await fireEvent.blur(field('Or type the date'));
	await waitFor(() => expect(notes()).toContain('Write a day as'));
	await choose(when(), 'since');
	expect(text()).toBe('one fine day');
	await choose(when(), 'sometime between');
	await typeIn('Earliest', 'Year', '1914');
	expect(editor.event?.date).toBe('[1914..]');
	await typeIn('Latest', 'Year', '1918');
	await expectSaid('between 1914 and 1918');
	await choose(when(), 'as typed');
	expect(text()).toBe('one fine day');
});

test('a record names the time zone of its times', async () => {
	const editor = open('2025-05-01');
	await fireEvent.click(screen.getByRole('button', { name: 'About' }));
	const zone = field('Time zone');
	expect(zone.value).toBe('');
	const zones = [...(zone.list?.options ?? [])].map(({ value }) => value);
	expect(zones).toContain('Europe/Berlin');
	expect(zones.length).toBeGreaterThan(300);
	await type('Time zone', 'Europe/Ber');
	await fireEvent.blur(zone);
	await waitFor(() => expect(zone).toHaveAccessibleDescription(/such as Europe\/Berlin/));
	await waitFor(() => expect(zone.getAttribute('aria-invalid')).toBe('true'));
	await type('Time zone', ' Europe/Berlin');
	await fireEvent.blur(zone);
	await waitFor(() => expect(editor.checked.file).toMatchObject({ timeZone: 'Europe/Berlin' }));
});
