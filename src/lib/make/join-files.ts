import { join as messages } from '#language/make';
import { OpenError } from '#lib/import/failure.ts';
import type { UncheckedReading } from '#lib/import/read-parsed.ts';
import { formatFailure } from '#lib/messages/format-file.ts';
import type { EditorDraft } from './draft.ts';
import { joinDrafts, withoutEmptyTrack } from './join-drafts.ts';
import { readDraft } from './read-draft.ts';

/** The result of reading one file. */
interface FileResult {
	name: string;
	/** The record in the file, or why it could not be read. */
	read: UncheckedReading | OpenError;
}

/** Adds the events of several files to a draft, with one track per file. Returns a line of text about each file. */
export function joinFiles(
	draft: EditorDraft,
	files: readonly FileResult[]
): { draft: EditorDraft; lines: string[] } {
	let joined = draft;
	const lines = files.flatMap(({ name, read }) => {
		const other = read instanceof OpenError ? null : readDraft(read.input);
		if (!other) {
			const reason = read instanceof OpenError ? formatFailure(read) : '';
			return [messages.failed({ name, reason })];
		}
		const result = joinDrafts(joined, other, other.head.title || name);
		joined = result.draft;
		return [
			messages.file({ name, count: other.events.length }),
			...result.losses.map((loss) => messages.left({ name, what: messages.losses[loss] }))
		];
	});
	return { draft: withoutEmptyTrack(joined), lines };
}
