import { expect, test } from 'vitest';
import { toRecordData } from '#lib/record/record-data.ts';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { chooseHandoutEvents } from '#lib/teach/papers/choose-handout-events.ts';
import { aRandomFile } from '../../fixtures/a-timeline.ts';

const record = toRecordData(shipped);

test('a handout has the leads and what led to them, as far as there is room, in the order of the record', () => {
	expect(chooseHandoutEvents(record)).toEqual([
		'imod-2025-08-06-unit-8200-report',
		'imod-2025-08-15-external-review',
		'imod-2025-09-25-evidence-statement',
		'imod-2025-09-25-mass-surveillance-principle',
		'ice-2026-02-17-joint-report',
		'ice-2026-02-17-spokesperson-statement'
	]);
	// Those that lead stay where all others are linked to one of them.
	const leads = record.events.filter(({ lead }) => lead !== undefined).map(({ id }) => id);
	const links = record.events.map(({ id }) => ({ to: id, type: 'follows' as const }));
	const linked = chooseHandoutEvents({
		...record,
		events: record.events.map((e) => ({ ...e, links }))
	});
	expect(linked).toHaveLength(8);
	expect(linked).toEqual(expect.arrayContaining(leads));
});

test('of a record without leads it has some of all its parts', () => {
	for (const count of [1, 7, 8, 9, 100]) {
		const other = toRecordData(aRandomFile(count, { events: count }));
		const events = other.events.map(({ lead: _, ...event }) => ({ ...event, lead: undefined }));
		const ids = chooseHandoutEvents({ ...other, events });
		expect(ids.length).toBeGreaterThan(Math.min(count, 8) / 2);
		expect(ids.length).toBeLessThanOrEqual(8);
	}
});

test('a lead that nothing led to does not stand alone: others of all parts are added, up to six', () => {
	for (const count of [1, 5, 6, 7, 11, 100]) {
		const other = toRecordData(aRandomFile(count, { events: count }));
		const at = count - 1;
		const events = other.events.map((event, i) => ({
			...event,
			links: [],
			lead: i === at ? 'This leads' : undefined
		}));
		const ids = chooseHandoutEvents({ ...other, events });
		expect(ids).toHaveLength(Math.min(count, 6));
		expect(ids.at(-1)).toBe(events[at]?.id);
		// The others are of the first half, too.
		expect(
			ids.slice(0, -1).filter((id) => events.findIndex((e) => e.id === id) < count / 2).length
		).toBeGreaterThanOrEqual(Math.floor((ids.length - 1) / 2));
	}
});

test('a title that makes no sense alone is added only if there are too few others', () => {
	const events = toRecordData(aRandomFile(1, { events: 20 })).events.map(
		({ lead: _, ...event }, i) => ({
			...event,
			lead: undefined,
			links: [],
			title: i % 2 ? `A week later, event ${i}` : `Event ${i}`
		})
	);
	const titlesOf = (of: typeof events) => {
		const ids = chooseHandoutEvents({ ...record, events: of });
		return of.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
	};
	expect(titlesOf(events).length).toBeGreaterThanOrEqual(5);
	expect(titlesOf(events).join()).not.toContain('later');
	expect(titlesOf(events.filter((_, i) => i % 2)).length).toBeGreaterThanOrEqual(5);
});
