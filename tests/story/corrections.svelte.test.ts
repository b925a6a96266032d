import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import EventCard from '#lib/cards/EventCard.svelte';
import Corrections from '#lib/story/Corrections.svelte';
import { shownCorrections, toCorrections } from '#lib/record/corrections.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aTimelineOf } from '../fixtures/a-timeline.ts';
import InStory from '../cards/InStory.svelte';

const file = aFile({
	corrections: [
		{ date: '2026-01-10', event: 'answer', text: 'It was the second of May.' },
		{ date: '2026-01-31', event: 'answer', text: 'The name was <b>wrong</b>.' },
		{ date: '2026-01', event: 'protest', text: 'There were more of them.' }
	]
});
const timeline = aTimelineOf(file);
const goTo = vi.fn(() => Promise.resolve());

function renderWith(component: unknown, props: object, corrections: object[]) {
	const story = { view: new StoryState(timeline), goTo, show: goTo, corrections };
	render(InStory, { props: { story, component, props } } as never);
}

const shown = (asof: string | null = null) => shownCorrections(toCorrections(file), timeline, asof);

const textOf = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();

test('the newest comes first, each with its date, its event and what was wrong', async () => {
	renderWith(Corrections, { corrections: shown() }, shown());
	const region = screen.getByRole('region', { name: 'Corrections' });
	expect(within(region).getAllByRole('listitem').map(textOf)).toEqual([
		'31 January 2026 The company answers The name was <b>wrong</b>.',
		'10 January 2026 The company answers It was the second of May.',
		'January 2026, day unknown People protest There were more of them.'
	]);
	const link = within(region).getByRole('link', { name: 'People protest' });
	expect(link.getAttribute('href')).toBe('#protest');
	await fireEvent.click(link, { detail: 1 });
	expect(goTo).toHaveBeenCalledExactlyOnceWith(timeline.eventById.get('protest'), 'press');
});

test('without any there is nothing', () => {
	renderWith(Corrections, { corrections: [] }, []);
	expect(screen.queryByRole('region')).toBeNull();
	expect(screen.queryByRole('heading')).toBeNull();
});

test('as of a day there are those made by then', () => {
	const on = (asof: string) => shown(asof).map(({ text }) => text);
	expect(on('2026-01-09')).toEqual([]);
	expect(on('2026-01-30')).toEqual(['It was the second of May.']);
	expect(on('2026')).toHaveLength(3);
});

test('those of what was not known by then are not there', () => {
	const known = { ...timeline, eventById: new Map([...timeline.eventById].slice(0, 1)) };
	expect(shownCorrections(toCorrections(file), known, null).map(({ event }) => event.id)).toEqual([
		'protest'
	]);
});

test('a card says when it was last corrected', () => {
	const event = timeline.eventById.get('answer');
	renderWith(EventCard, { event }, shown());
	const line = screen.getByText(/^Corrected/);
	expect(textOf(line)).toBe('Corrected 31 January 2026');
	expect(line.querySelector('time')?.getAttribute('datetime')).toBe('2026-01-31');
	// A note after the evidence, no louder than it.
	const sources = document.querySelector('.sources');
	expect(sources?.compareDocumentPosition(line)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
	expect(getComputedStyle(line).fontWeight).toBe('400');
});

test('one that was not says nothing', () => {
	renderWith(EventCard, { event: timeline.eventById.get('volume-june') }, shown());
	expect(screen.queryByText(/^Corrected/)).toBeNull();
});
