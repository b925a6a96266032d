import { expect, test } from 'vitest';
import { toFrameData } from '#lib/embed/frame-data.ts';
import { formatSelection } from '#lib/messages/format-selection.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { toTimeline } from '#lib/record/timeline.ts';

const whole = toRecordData(shipped);
const data = toFrameData(whole);

test('a frame’s data has no text that only its cards say', () => {
	const json = JSON.stringify(data);
	for (const { summary, statement, unknown, disputed } of whole.events) {
		for (const text of [summary, statement?.quote, unknown, disputed]) {
			if (text) expect(json).not.toContain(JSON.stringify(text));
		}
	}
	for (const { address } of whole.sources) {
		if (address?.href) expect(json).not.toContain(address.href);
	}
});

test('it has all that is drawn and said of a mark', () => {
	const [before, after] = [toTimeline(whole), toTimeline(data)];
	const said = (timeline: typeof before) =>
		timeline.events.map((event) => ({
			words: formatSelection(event, timeline),
			kind: event.kind,
			track: event.track,
			attribution: event.attribution,
			known: event.known,
			lead: [event.leadLabel, event.lead],
			links: event.links.map(({ event, ...link }) => ({ ...link, to: event.id }))
		}));
	expect(said(after)).toEqual(said(before));
	expect(after.series.map(({ points }) => points.length)).toEqual(
		before.series.map(({ points }) => points.length)
	);
	expect(after.extent).toEqual(before.extent);
});
