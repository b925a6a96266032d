import { fireEvent, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import CurtainControls from '#lib/story/CurtainControls.svelte';
import { events } from '#lib/record/shipped/events.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { Curtain } from '#lib/story/curtain.svelte.ts';
import { TimelineState } from '#lib/timeline/timeline-state.svelte.ts';

function renderControls(asof: string | null) {
	const record = toRecordData(events);
	const curtain = new Curtain(new TimelineState(toTimeline(record)), record);
	curtain.asof = asof;
	render(CurtainControls, { curtain });
	flushSync();
	const day = screen.getByLabelText<HTMLInputElement>('What was known on', { exact: true });
	day.focus();
	return { curtain, day };
}

test('a typed day is taken, whether the field changes before it is left or after', async () => {
	const { curtain, day } = renderControls(null);
	day.value = '2025-10-01';
	await fireEvent.change(day);
	expect(curtain.asof).toBe('2025-10-01');
	// WebKit says what has been typed only once the focus has left the field.
	day.value = '2025-11-02';
	day.blur();
	await fireEvent.change(day);
	flushSync();
	expect([curtain.asof, day.value]).toEqual(['2025-11-02', '2025-11-02']);
});

test.each(['', '0002-10-01'])('what is no day (%j) leaves the field at its own', async (typed) => {
	const { curtain, day } = renderControls('2025-10-01');
	day.value = typed;
	await fireEvent.change(day);
	day.blur();
	flushSync();
	expect([curtain.asof, day.value]).toEqual(['2025-10-01', '2025-10-01']);
});

test('a month stays a month where nothing was typed', () => {
	const { curtain, day } = renderControls('2025-10');
	const before = curtain.view.timeline;
	day.blur();
	expect([curtain.asof, day.value]).toEqual(['2025-10', '2025-10-31']);
	expect(curtain.view.timeline).toBe(before);
});
