import { afterEach, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { close, findAll, openRecord, openTool } from '../../fixtures/story-page.ts';
import { soon } from '../../fixtures/soon.ts';

afterEach(close);

/** The shipped record with only so many of its statements. */
function recordWith(statements: number) {
	let kept = 0;
	const events = shipped.events.map((event) =>
		event.statement && ++kept > statements ? { ...event, statement: undefined } : event
	);
	return toRecordData({ ...shipped, events });
}

/** The buttons that compare statements. */
async function compareButtons() {
	await openTool('share');
	await soon(() => expect(findAll('#page_open-export')).toHaveLength(1));
	return findAll('button').filter((button) => /^compare\b/i.test(button.textContent?.trim() ?? ''));
}

test('a record with one statement has nothing to compare', async () => {
	await openRecord(recordWith(1));
	expect(await compareButtons()).toEqual([]);
});

test('with two statements the tools and the Share tool offer it', async () => {
	await openRecord(recordWith(2));
	expect(await compareButtons()).toHaveLength(2);
});
