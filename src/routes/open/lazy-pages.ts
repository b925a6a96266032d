import type { OpenedRecord } from '#lib/open/open-record.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { toNotes } from '#lib/record/notes.ts';

/** The notes of a record, which are in the worker. */
const loadNotes = async ({ toJson }: OpenedRecord) =>
	toNotes(JSON.parse(await (await toJson()).text()) as EventsFile);

/** For each page of an opened record except the story, a function that loads the page's component. */
export const pageLoaders = {
	async present(record: OpenedRecord) {
		const [{ default: Page }, { default: NotesBelow }, { lessonsToPresent }, notes] =
			await Promise.all([
				import('../present/+page.svelte'),
				import('../on-the-record.html/NotesBelowSlide.svelte'),
				import('../lessons-to-present.ts'),
				loadNotes(record)
			]);
		const lessons = record.data ? lessonsToPresent(record.data, notes.lessons, null) : [];
		return { Page, NotesBelow, notes, lessons };
	},
	async order() {
		const { default: Page } = await import('../order/+page.svelte');
		return { Page };
	},
	async teach(record: OpenedRecord) {
		const [{ default: Page }, notes] = await Promise.all([
			import('../teach/+page.svelte'),
			loadNotes(record)
		]);
		return { Page, notes };
	}
};

/** The result of each loader. */
export type PageParts = {
	[Name in keyof typeof pageLoaders]: Awaited<ReturnType<(typeof pageLoaders)[Name]>>;
};
