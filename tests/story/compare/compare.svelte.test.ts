import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { SourceData, TimelineEvent } from '#lib/record/timeline.ts';
import CompareFacts from '#lib/story/compare/CompareFacts.svelte';
import EventsBetween from '#lib/story/compare/EventsBetween.svelte';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import { aFile } from '../../fixtures/a-file.ts';
import { aTimelineOf } from '../../fixtures/a-timeline.ts';
import InStory from '../../cards/InStory.svelte';

const timeline = aTimelineOf(aFile());
const statement = timeline.events.find((event) => event.statement);
const goTo = () => Promise.resolve();

function renderInStory(component: unknown, props: object) {
	const story = { view: new StoryState(timeline), goTo, show: goTo };
	render(InStory, { props: { story, component, props: { ...props, goTo } } } as never);
}

test('a comparison shows the first twenty of 18,000 sources, and how many more there are', () => {
	const { sources: own } = statement as TimelineEvent;
	const [source] = own as [SourceData];
	const sources = Array.from({ length: 18_000 }, (_, i) => ({ ...source, id: `source-${i}` }));
	renderInStory(CompareFacts, { event: { ...statement, sources }, language: 'en' });
	expect(document.querySelectorAll('.source')).toHaveLength(20);
	expect(screen.getByRole('button', { name: 'and 17,980 more' })).toBeVisible();
});

test('of 2,000 events between two it shows 300, and how many more there are', () => {
	const events = Array.from({ length: 2_000 }, (_, i) => ({
		event: { ...statement, id: `between-${i}` },
		isSure: true
	}));
	renderInStory(EventsBetween, { events, timeline });
	expect(screen.getAllByRole('listitem')).toHaveLength(300);
	expect(screen.getByText('and 1,700 more')).toBeVisible();
});

test('events that may be between two are below those that are, in a list of their own', () => {
	const events = [true, false, true].map((isSure, i) => ({
		event: { ...statement, id: `between-${i}` },
		isSure
	}));
	renderInStory(EventsBetween, { events, timeline });
	const lists = screen
		.getAllByRole('list')
		.map((list) => [...list.querySelectorAll('a')].map((a) => a.getAttribute('href')));
	expect(lists).toEqual([['#between-0', '#between-2'], ['#between-1']]);
	expect(screen.getByText('2 events of the record; filters hide none of them here.')).toBeVisible();
	expect(screen.getByRole('heading', { name: 'Perhaps between them' })).toBeVisible();
	expect(screen.getByText('1 event. The dates leave it open.')).toBeVisible();
});
