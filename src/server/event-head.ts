import { eventPath, oembedPath, cardPicturePath } from '#lib/record/event-paths.ts';
import type { EventRecord, EventsFile } from '#lib/record/events-file.ts';
import type { Timeline } from '#lib/record/timeline.ts';
import { formatEventCard } from '#lib/export/picture/event-card.ts';
import { element } from '#lib/ui/markup.ts';
import { formatEntry } from './atom.ts';
import { dataScript, oembedLink, previewOf } from './discovery.ts';
import { toEventLd } from './json-ld.ts';
import { languageLinks } from './languages.ts';
import { versionOf } from './publication.ts';
import { siteAddress } from './site.ts';

/** The date on which an event was added to the record, EDTF. */
export const addedOf = (file: EventsFile, { added }: EventRecord): string => added ?? file.updated;

/** The head of an event’s page: data for machines, and links. @throws Error for an event that is not in the timeline */
export function eventHead(
	file: EventsFile,
	timeline: Timeline,
	eventRecord: EventRecord
): string[] {
	const { id, title } = eventRecord;
	const event = timeline.eventById.get(id);
	if (!event) throw new Error(`unknown event: ${id}`);
	const site = siteAddress().href;
	const addressOf = (path: string) => new URL(path, site).href;
	const [address, image] = [addressOf(eventPath(id)), addressOf(cardPicturePath(id))];
	const description = formatEntry(eventRecord, file);
	const added = addedOf(file, eventRecord);
	const corrected = file.corrections.filter((each) => each.event === id).map(({ date }) => date);
	const origin = { address: site, version: versionOf(file), asof: null };
	const times = Object.entries({ published: added, modified: corrected.toSorted().at(-1) });
	return [
		element('meta', { name: 'description', content: description }),
		...previewOf({
			title,
			description,
			address,
			picture: image,
			words: formatEventCard(timeline, event)
		}),
		...times.flatMap(([name, date]) =>
			date && isDay(date)
				? [element('meta', { property: `article:${name}_time`, content: date })]
				: []
		),
		...languageLinks(eventPath(id)),
		oembedLink(title, oembedPath(id)),
		dataScript(toEventLd(file, event, origin, { address, image, added }))
	];
}

/** Whether a date is an exact day. Other programs read no other dates. */
const isDay = (edtf: string) => /^\d{4}-\d\d-\d\d$/.test(edtf);
