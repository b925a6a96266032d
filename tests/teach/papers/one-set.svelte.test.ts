import { fireEvent, render, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import SheetPage from '../../../src/routes/teach/SheetPage.svelte';
import { toNotes } from '#lib/record/notes.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { generalLessonFor } from '#lib/teach/general-lesson.ts';
import { parseExerciseParams } from '#lib/teach/order/exercise.ts';
import { pickLessonCards } from '#lib/teach/pick-lesson-events.ts';
import type { SheetName } from '#lib/teach/papers/sheet-view.ts';
import berlin from '../../fixtures/berlin.json' with { type: 'json' };
import element from '../../fixtures/element.json' with { type: 'json' };
import school from '../../fixtures/school.json' with { type: 'json' };
import { readEventsFile } from '../../fixtures/read-events-file.ts';

describe.each([
	['berlin', berlin],
	['element', element],
	['school', school]
])('without parameters, the sheets of %s', (_, data) => {
	const file = readEventsFile(data, 'record.json');
	const known = toRecordData(file);
	const whole = toTimeline(known);
	const steps = generalLessonFor(whole).parts.flat();
	const open = (print: SheetName, route: string[] | null = null, search = '') => {
		const onset = vi.fn<(name: string, value: string | null) => void>();
		const { container } = render(SheetPage, {
			...{ known, route, asof: null, notes: toNotes(file), print, isWhole: false, isLarge: false },
			...{ teaching: null, cardPool: route, paper: 'a4', addressOnPaper: () => null },
			exercise: parseExerciseParams(search, pickLessonCards(whole).length),
			tools: { back: '/teach/', hrefOf: (name) => name, onset }
		});
		const textsOf = (selector: string) =>
			[...container.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
		return { container, textsOf, onset };
	};

	test('have the cards of the lesson, and a key to these and to the handout', () => {
		const cardIds = steps.find(({ cards }) => cards)?.cards ?? [];
		const titles = cardIds.map((id) => whole.eventById.get(id)?.title);
		const key = open('answers');
		expect(key.textsOf('.card h3')).toEqual(titles);
		expect(open('cards').textsOf('.roomy h2').toSorted()).toEqual(titles.toSorted());
		const handout = open('handout');
		const [heading = ''] = handout.textsOf('#paper_record');
		expect(heading).toMatch(/in order$/);
		expect(key.textsOf('.name')).toEqual([
			`Answer key for the teacher · Set 1, ${titles.length} cards · Handout (${heading})`
		]);
		// The handout asks what the key answers, and has all events of the steps.
		const questionsOf = (texts: string[]) => texts.map((text) => text.replace(/^\d+\.\s*/, ''));
		expect(questionsOf(key.textsOf('.questions b')).length).toBeGreaterThan(0);
		const shownTitles = handout.textsOf('article h3');
		const shown = new Set(steps.flatMap(({ events = [] }) => events));
		for (const id of shown) expect(shownTitles).toContain(whole.eventById.get(id)?.title);
		// Notes on the cards, and on the two events whose sources the class reads.
		const read = steps.findLast(({ uses, title }) => uses === 'handout' || /^Read/.test(title));
		expect(read?.events).toHaveLength(2);
		for (const id of [...cardIds, ...(read?.events ?? [])])
			expect(key.container.querySelector(`#paper_${id}`), id).not.toBeNull();
	});

	test('change to other cards, also from chosen ones', async () => {
		for (const route of [null, whole.events.slice(0, 4).map(({ id }) => id)]) {
			const { container, textsOf, onset } = open('cards', route, route ? '?n=4' : '');
			const before = textsOf('ul h2');
			await fireEvent.click(within(container).getByRole('button', { name: 'Different cards' }));
			expect(onset).toHaveBeenCalledWith('events', null);
			const [, seed] = onset.mock.calls.find(([name]) => name === 'seed') ?? [];
			const after = open('cards', null, `?n=${before.length}&seed=${seed}`).textsOf('ul h2');
			expect(after).toHaveLength(before.length);
			expect(after.filter((title) => !before.includes(title))).not.toEqual([]);
		}
	});
});
