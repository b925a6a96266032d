import type { EventsFile } from '#lib/record/events-file.ts';
import { trackColors } from '#lib/record/terms.ts';

/** A test for each part that a table cannot contain, in the order in which the parts are listed. */
const losses = {
	/** The record's own details, such as its title. */
	head: () => true,
	tracks: ({ tracks, events }: EventsFile) =>
		// On import, tracks get colours in the order in which events name them.
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
	unused: (file: EventsFile) => unusedIn(file) > 0,
	/** Sources that only links or figures name, because the table lists the sources of events alone. */
	'other-sources': ({ events, series }: EventsFile) => {
		const listed = new Set(events.flatMap(({ sources }) => sources));
		const named = [
			...events.flatMap(({ links }) => links.flatMap(({ source }) => source ?? [])),
			...series.flatMap(({ points }) => points.flatMap(({ sources }) => sources))
		];
		return named.some((id) => !listed.has(id));
	},
	corrections: ({ corrections }: EventsFile) => corrections.length > 0,
	pictures: ({ events }: EventsFile) => events.some(({ picture }) => picture !== undefined),
	lessons: ({ lessons }: EventsFile) => (lessons?.length ?? 0) > 0,
	routes: ({ routes }: EventsFile) => (routes?.length ?? 0) > 0,
	chapters: ({ chapters = [], events }: EventsFile) => {
		// On import, chapters are in the order of their first events, and their ids become their titles.
		const starts = chapters.map((chapter) =>
			events.findIndex(({ id }) => chapter.events.includes(id))
		);
		return chapters.some(
			({ id, title, summary }, i) =>
				title !== id || summary !== undefined || (starts[i] ?? -1) <= (starts[i - 1] ?? -1)
		);
	}
} satisfies Record<string, (file: EventsFile) => boolean>;

/** What a table cannot contain. */
export type CsvLoss = keyof typeof losses;

/** The parts of this record that its table does not contain. */
export const csvLosses = (file: EventsFile): CsvLoss[] =>
	(Object.keys(losses) as CsvLoss[]).filter((loss) => losses[loss](file));

/** How many tracks, speakers, sources and series no event uses. */
function unusedIn({ tracks, speakers, sources, series, events }: EventsFile): number {
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
