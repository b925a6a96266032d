import type { EventsFile } from '#lib/record/events-file.ts';
import { trackColors } from '#lib/record/terms.ts';

/**
 * For each part that a CSV table cannot contain, a test whether the record has it. The dialog lists them in this order.
 */
const lossTests = {
	/** The record's own details, such as its title. Every record has some. */
	head: () => true,
	tracks: ({ tracks, events }: EventsFile) =>
		// The table has no colours: on import, tracks get theirs in the order in which the events mention them.
		[...new Set(events.map(({ track }) => track))].some((id, i) => {
			const track = tracks.find((each) => each.id === id);
			return (
				track?.description !== track?.label || track?.color !== trackColors[i % trackColors.length]
			);
		}),
	notes: ({ events }: EventsFile) => events.some(({ notes }) => notes !== undefined),
	prompts: ({ events, prompts, answers }: EventsFile) =>
		prompts.length > 0 ||
		(answers?.length ?? 0) > 0 ||
		events.some(({ prompts }) => (prompts?.length ?? 0) > 0),
	unused: (file: EventsFile) => countUnused(file) > 0,
	/** Sources that only links or figures use, because the table has only the sources of events. */
	'other-sources': ({ events, series }: EventsFile) => {
		const eventSources = new Set(events.flatMap(({ sources }) => sources));
		const referenced = [
			...events.flatMap(({ links }) => links.flatMap(({ source }) => source ?? [])),
			...series.flatMap(({ points }) => points.flatMap(({ sources }) => sources))
		];
		return referenced.some((id) => !eventSources.has(id));
	},
	corrections: ({ corrections }: EventsFile) => corrections.length > 0,
	pictures: ({ events }: EventsFile) => events.some(({ picture }) => picture !== undefined),
	lessons: ({ lessons }: EventsFile) => (lessons?.length ?? 0) > 0,
	routes: ({ routes }: EventsFile) => (routes?.length ?? 0) > 0,
	chapters: ({ chapters = [], events }: EventsFile) => {
		// On import, chapters are sorted by their first events, and each chapter's id becomes its title.
		const starts = chapters.map((chapter) =>
			events.findIndex(({ id }) => chapter.events.includes(id))
		);
		return chapters.some(
			({ id, title, summary }, i) =>
				title !== id || summary !== undefined || (starts[i] ?? -1) <= (starts[i - 1] ?? -1)
		);
	}
} satisfies Record<string, (file: EventsFile) => boolean>;

/** The name of a part that a table cannot contain. */
export type CsvLoss = keyof typeof lossTests;

/** The parts of this record that its table does not contain. */
export const csvLosses = (file: EventsFile): CsvLoss[] =>
	(Object.keys(lossTests) as CsvLoss[]).filter((loss) => lossTests[loss](file));

/** The number of tracks, speakers, sources and series that no event uses. */
function countUnused({ tracks, speakers, sources, series, events }: EventsFile): number {
	const used = new Set(
		events.flatMap(({ track, sources, statement }) => [
			`track ${track}`,
			`speaker ${statement?.speaker ?? ''}`,
			...sources.map((id) => `source ${id}`)
		])
	);
	const isUnused = (kind: string) => (item: { id: string }) => !used.has(`${kind} ${item.id}`);
	return (
		tracks.filter(isUnused('track')).length +
		speakers.filter(isUnused('speaker')).length +
		sources.filter(isUnused('source')).length +
		series.filter(({ points }) => points.length === 0).length
	);
}
