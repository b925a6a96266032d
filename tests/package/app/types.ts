/* What a project in TypeScript writes. The compiler also complains about a `@ts-expect-error` where it refuses nothing. */
import { mount, type ComponentProps } from 'svelte';
import {
	Timeline,
	TimelineState,
	toTimeline,
	type SelectionCause,
	type Labels,
	type PlainTimeline,
	type TimelineEvent
} from 'on-the-record-timeline';
import de from 'on-the-record-timeline/labels/de.js';

const plain: PlainTimeline = {
	language: 'de',
	tracks: [{ id: 'city', label: 'Stadt', color: 'teal' }],
	events: [
		{ id: 'a', date: '1848-03-18', title: 'Barrikaden', track: 'city', kind: 'protest' },
		{ id: 'b', date: '1848-05~', title: 'Wahlen', links: [{ to: 'a', type: 'follows' }] }
	],
	series: [{ id: 's', label: 'Stimmen', unit: '', points: [{ event: 'b', value: 3 }] }]
};
const own: Labels = { ...de, title: 'Revolution' };
const hidden = new Set<TimelineEvent>();
const view = new TimelineState(toTimeline(plain, own), { hidden: () => hidden });
const first: TimelineEvent | undefined = view.timeline.eventById.get('a');
view.select(first ?? null, 'address');
view.setDomain([Date.UTC(1848, 0), Date.UTC(1849, 0)]);

const chosen: [title: string, cause: SelectionCause][] = [];
const use = (props: ComponentProps<typeof Timeline>) =>
	mount(Timeline, { target: document.body, props });
use({ timeline: plain, labels: own });
use({ view, onselect: ({ title }, cause) => void chosen.push([title, cause]) });

// @ts-expect-error There is no such prop.
use({ timeline: plain, colour: 'red' });
// @ts-expect-error An event has a date.
use({ timeline: { events: [{ id: 'a', title: 'Barrikaden' }] } });
// @ts-expect-error A date is text.
use({ timeline: { events: [{ id: 'a', date: 1848, title: 'Barrikaden' }] } });
// @ts-expect-error No other colours.
use({ timeline: { events: [], tracks: [{ id: 'city', label: 'Stadt', color: 'pink' }] } });
// @ts-expect-error All texts are needed.
use({ timeline: plain, labels: { title: 'Revolution' } });
// @ts-expect-error It is called with an event.
use({ timeline: plain, onselect: (title: string) => void chosen.push([title, 'press']) });
// @ts-expect-error There is no such cause.
view.select(null, 'whim');
