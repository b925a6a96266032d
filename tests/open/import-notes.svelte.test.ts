import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { OpenError } from '#lib/import/failure.ts';
import type { ImportNote } from '#lib/import/note.ts';
import ImportNotes from '#lib/open/ImportNotes.svelte';
import { openRecord } from '#lib/open/open-record.ts';
import ProblemReport from '#lib/open/ProblemReport.svelte';
import type { Retry } from '#lib/open/protocol.ts';
import { aFile } from '../fixtures/a-file.ts';

afterEach(cleanup);

const fileOf = (text: string, name: string) => ({ file: new Blob([text]), name });

function show(notes: readonly ImportNote[]) {
	const onoldspans = vi.fn<() => void>();
	const ondownload = vi.fn<(lines: string) => void>();
	const { container } = render(ImportNotes, { notes, onoldspans, ondownload });
	return { onoldspans, ondownload, container };
}

test('the note on unreadable ends is visible, with their number; the other notes unfold', () => {
	const { container } = show([
		{ code: 'ends-unread', count: 2, text: 'soon', title: 'A camp' },
		{ code: 'no-source', count: 3, title: 'A march' }
	]);
	const [warning] = container.querySelectorAll('p');
	expect(warning?.textContent).toBe(
		'2 ends were not read, so their events are shown without them. The first: "soon", of "A camp".'
	);
	expect(warning?.closest('details')).toBeNull();
	expect(container.querySelector('summary')?.textContent).toBe('What was changed or left out (1)');
	expect(container.querySelectorAll('li')).toHaveLength(1);
});

test('nothing unfolds where all is in sight', () => {
	const { container } = show([{ code: 'spans', count: 1 }]);
	expect(container.querySelector('details')).toBeNull();
});

test('spans of a file of ours become one-of dates at a press', async () => {
	const [event] = aFile().events;
	const dates = ['2025-03-08/2025-03-09', '2025-03-10/2025-03-12', '2025-03-11/..'];
	const events = dates.map((date, i) => ({ ...event, id: `event-${i}`, date, links: [] }));
	const file = { ...aFile({ series: [], corrections: [], events: events as never }) };
	const source = fileOf(JSON.stringify(file), 'a.json');
	const { details, timeline } = await openRecord(source);
	expect(timeline.events.map(({ date }) => date.edtf)).toEqual(dates);

	const { container, onoldspans } = show(details.notes);
	const [words] = container.querySelectorAll('p');
	expect(words?.textContent).toBe(
		'2 dates are spans (from A to B). Written before spans were told apart?'
	);
	const [press] = container.querySelectorAll('button');
	expect(press?.textContent.trim()).toBe('Make them one-of dates');
	if (press) await fireEvent.click(press);
	expect(onoldspans).toHaveBeenCalledOnce();

	const anew = await openRecord({ ...source, oneOf: true });
	expect(anew.timeline.events.map(({ date }) => date.edtf)).toEqual([
		'[2025-03-08..2025-03-09]',
		'[2025-03-10..2025-03-12]',
		'2025-03-11/..'
	]);
	expect(anew.details.notes).toEqual([]);
});

test.each<[string, string, [words: string, retry: Retry][]]>([
	[
		'which years two digits are',
		'date,title\n11-Mar-15,A treaty\n',
		[
			['1900 to 1999: 11 March 1915', { century: 1900 }],
			['1930 to 2029: 11 March 2015', { century: 1930 }],
			['2000 to 2099: 11 March 2015', { century: 2000 }]
		]
	],
	[
		'whether first days of January are years',
		'date,title\n1911-01-01,A\n1912-01-01,B\n1913-01-01,C\n',
		[
			['Yes, show years', { years: true }],
			['No, keep the days', { years: false }]
		]
	]
])('it is asked %s, and each press is an answer', async (_, text, answers) => {
	const error = await openRecord(fileOf(text, 'a.csv')).then(
		() => null,
		(reason: unknown) => reason
	);
	if (!(error instanceof OpenError)) throw new Error('nothing was asked');
	const onretry = vi.fn<(retry: Retry) => void>();
	const none = () => undefined;
	const { container, getByRole } = render(ProblemReport, {
		error,
		onretry,
		onchoose: none,
		ondownload: none,
		onclose: none
	});
	expect(container.querySelector('h2')?.textContent.trim()).toBe('One question about this file');
	for (const [words, retry] of answers) {
		await fireEvent.click(getByRole('button', { name: words }));
		expect(onretry).toHaveBeenLastCalledWith(retry);
	}
});
