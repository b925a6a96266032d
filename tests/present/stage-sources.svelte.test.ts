import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import StageSources from '#lib/present/StageSources.svelte';
import { aFile } from '../fixtures/a-file.ts';
import { aTimelineOf } from '../fixtures/a-timeline.ts';

test('a slide’s sources have their plain addresses, also the page that has the quote', () => {
	const { events } = aTimelineOf(aFile());
	expect(events[1]?.statement?.source?.href).toContain(':~:');
	render(StageSources, { props: { events, language: 'en' } });
	expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
		'https://paper.example/story',
		'http://journal.example/'
	]);
});
