import { fireEvent, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import AsOfControls from '#lib/story/AsOfControls.svelte';
import type { EventsFile } from '#lib/record/events-file.ts';
import { events } from '#lib/record/shipped/events.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { AsOf } from '#lib/story/as-of.svelte.ts';
import { anEarlyFile } from '../fixtures/an-early-file.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';

function renderControls(asof: string | null, file: EventsFile = events) {
	const record = toRecordData(file);
	const asOf = new AsOf(new StoryState(toTimeline(record)), record);
	asOf.date = asof;
	render(AsOfControls, { asOf });
	flushSync();
	const day = screen.getByLabelText<HTMLInputElement>('As known on', { exact: true });
	day.focus();
	return { asOf, day };
}

test('a typed day is taken, whether the field changes before it is left or after', async () => {
	const { asOf, day } = renderControls(null);
	day.value = '2025-10-01';
	await fireEvent.change(day);
	expect(asOf.date).toBe('2025-10-01');
	// WebKit says what has been typed only once the focus has left the field.
	day.value = '2025-11-02';
	day.blur();
	await fireEvent.change(day);
	flushSync();
	expect([asOf.date, day.value]).toEqual(['2025-11-02', '2025-11-02']);
});

test.each(['', '0002-10-01'])('what is no day (%j) leaves the field at its own', async (typed) => {
	const { asOf, day } = renderControls('2025-10-01');
	day.value = typed;
	await fireEvent.change(day);
	day.blur();
	flushSync();
	expect([asOf.date, day.value]).toEqual(['2025-10-01', '2025-10-01']);
});

test('a day of an early story is typed in words', async () => {
	const { asOf, day } = renderControls('-0043', anEarlyFile());
	expect([day.type, day.value]).toEqual(['text', '31 December 44 BC']);
	day.value = '1 BC';
	await fireEvent.change(day);
	expect(asOf.date).toBe('0000');
	day.value = 'soon';
	day.blur();
	flushSync();
	expect([asOf.date, day.value]).toEqual(['0000', '31 December 1 BC']);
});

test('a month stays a month where nothing was typed', () => {
	const { asOf, day } = renderControls('2025-10');
	const before = asOf.view.timeline;
	day.blur();
	expect([asOf.date, day.value]).toEqual(['2025-10', '2025-10-31']);
	expect(asOf.view.timeline).toBe(before);
});
