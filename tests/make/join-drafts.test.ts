import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDraft } from '#lib/make/check-draft.ts';
import type { EditorDraft } from '#lib/make/draft.ts';
import { emptyDraft, newEvent } from '#lib/make/empty-items.ts';
import { joinDrafts, withoutEmptyTrack } from '#lib/make/join-drafts.ts';
import { readDraft } from '#lib/make/read-draft.ts';
import { aFile } from '../fixtures/a-file.ts';
import { aFileOfPictures } from '../fixtures/a-file-of-pictures.ts';
import { applyEdit } from '#lib/make/edit.ts';
import { readStoredDraft, toStoredDraft } from '#lib/make/stored-draft.ts';
import { writeDraft } from '#lib/make/write-draft.ts';
import { aRandomFile } from '../fixtures/a-timeline.ts';
import { runs } from '../fixtures/runs.ts';

const draftOf = (input: unknown): EditorDraft => {
	const draft = readDraft(input);
	if (!draft) throw new Error('no draft');
	return draft;
};

const nothing = emptyDraft({ title: 'Of a class', dek: '', madeBy: '' }, 'en', '2026-01-31');

test('records joined are a record: all events, each source once, ids apart', () => {
	const seeds = fc.array(fc.nat(500), { minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(seeds, fc.boolean(), (files, byFile) => {
			const drafts = files.map((seed) => {
				const draft = draftOf(aRandomFile(seed, { events: 6 }));
				// Three leads are what a record may have.
				return { ...draft, events: draft.events.map((event) => ({ ...event, lead: '' })) };
			});
			const joined = withoutEmptyTrack(
				drafts.reduce(
					(all, draft, i) => joinDrafts(all, draft, byFile ? `Group ${i}` : null).draft,
					nothing
				)
			);
			expect(checkDraft(joined).problems).toEqual([]);
			expect(joined.events).toHaveLength(6 * files.length);
			expect(joined.events.map(({ title }) => title)).toEqual(
				drafts.flatMap(({ events }) => events.map(({ title }) => title))
			);
			for (const list of ['tracks', 'speakers', 'sources', 'series', 'events'] as const) {
				const keys = joined[list].map(({ key }) => key);
				expect(new Set(keys).size).toBe(keys.length);
			}
			if (byFile) expect(joined.tracks).toHaveLength(files.length);
			// What each event names is what it named before.
			const urls = (draft: EditorDraft) =>
				draft.events.map(({ sources }) =>
					sources.map((key) => draft.sources.find((source) => source.key === key)?.url)
				);
			expect(urls(joined).map((list) => new Set(list))).toEqual(
				drafts.flatMap(urls).map((list) => new Set(list))
			);
		}),
		{ numRuns: runs(60) }
	);
});

test('the same record twice has its sources and speakers once; what is not joined is listed', () => {
	const routes = [{ id: 'short', title: 'Short', events: ['protest'] }];
	const draft = draftOf(aFile({ routes }));
	const twice = joinDrafts(draft, draft, 'Again');
	expect(twice.draft.sources).toHaveLength(draft.sources.length);
	expect(twice.draft.speakers).toHaveLength(draft.speakers.length);
	expect(twice.draft.events).toHaveLength(2 * draft.events.length);
	const [, route] = twice.draft.routes;
	expect(twice.draft.events.slice(draft.events.length).map(({ key }) => key)).toContain(
		route?.events[0]
	);
	expect(twice.losses).toEqual(['tracks', 'corrections', 'prompts', 'answers']);
	expect(joinDrafts(draft, draft, null).draft.tracks).toEqual(draft.tracks);
	expect(joinDrafts(nothing, { ...draft, rest: {} }, null).losses).toEqual([]);
	// What names no track goes to the first, and a track that has a name stays without events.
	const mixed = joinDrafts(draft, { ...nothing, events: [newEvent('+9', '+1')] }, null).draft;
	expect(mixed.tracks).toEqual(draft.tracks);
	expect(mixed.events.at(-1)?.track).toBe(draft.tracks[0]?.key);
	expect(withoutEmptyTrack({ ...draft, events: [], series: [] }).tracks).toEqual(draft.tracks);
});

test('tracks whose names differ in capitals alone are joined', () => {
	const draft = draftOf(aFile());
	const tracks = draft.tracks.map((track) => ({ ...track, label: track.label.toUpperCase() }));
	const joined = joinDrafts(draft, { ...draft, tracks }, null).draft;
	expect(joined.tracks.map(({ label }) => label)).toEqual(draft.tracks.map(({ label }) => label));
});

test('joined records keep their pictures, which name the joined source', () => {
	const pictures = draftOf(aFileOfPictures());
	const twice = joinDrafts(pictures, pictures, null).draft;
	expect(checkDraft(twice).problems).toEqual([]);
	const data = twice.events.map(({ picture }) => picture?.data);
	expect(data.slice(4)).toEqual(data.slice(0, 4));
	expect(twice.events[4]?.pictureSource).toBe('archive');
	// What a browser keeps is the same, and one that was kept before pictures has none.
	expect(readStoredDraft(structuredClone(toStoredDraft(twice)))).toEqual(twice);
	expect(
		readStoredDraft({ ...toStoredDraft(pictures), events: [{ ...pictures.events[0], picture: 7 }] })
	).toBeNull();
	// A source that goes leaves the picture.
	const without = applyEdit(pictures, { type: 'remove', list: 'sources', key: 'archive' });
	expect(without.events[0]).toMatchObject({ pictureSource: '', pictureCredit: 'A. Painter' });
	expect(writeDraft(pictures).input.events).toEqual(aFileOfPictures().events);
});
