import { expect, test } from 'vitest';
import { formatFigure } from '#lib/teach/papers/format-figure.ts';
import { shippedTimeline } from '../../fixtures/a-timeline.ts';

test('an event gives its figure with its unit, and most give none', () => {
	const figures = shippedTimeline.events.flatMap(
		(event) => formatFigure(event, shippedTimeline) ?? []
	);
	expect(figures).toEqual(['about 400 TB', 'almost 1,400 TB']);
});
