import { expect, test } from 'vitest';
import type { Opener, OpenerOptions } from '#lib/open/open-record.ts';
import { RecordReading } from '#lib/open/reading.svelte.ts';

/** Readings that end when a test says so, or, as all do, with the reason for which they are given up. */
function someReadings() {
	const begun: { read: (record: string) => void; tell: OpenerOptions['onprogress'] }[] = [];
	const createOpener = ({ signal, onprogress }: OpenerOptions): Opener<string> => {
		const open = () =>
			new Promise<string>((resolve, reject) => {
				begun.push({ read: resolve, tell: onprogress });
				signal.addEventListener('abort', () => reject(signal.reason as Error));
			});
		return { open, openAgain: open };
	};
	const taken: string[] = [];
	const reading = new RecordReading(createOpener);
	const read = (name: string) =>
		reading.read({ text: '', name }, name, (record) => void taken.push(record));
	return { begun, reading, read, taken };
}

test('of two records that are chosen at once the last is taken, whichever is read first', async () => {
	const { begun, reading, read, taken } = someReadings();
	const all = [read('first'), read('last')];
	expect(reading.name).toBe('last');
	begun[0]?.tell?.({ phase: 'check', bytes: 7, total: 7 });
	expect(reading.progress).toMatchObject({ phase: 'read' });
	begun[1]?.read('last');
	begun[0]?.read('first');
	await Promise.all(all);
	expect(taken).toEqual(['last']);
	expect([reading.progress, reading.failed]).toEqual([null, null]);
});

test('a reading that is cancelled takes nothing and says nothing, and the next one is read', async () => {
	const { begun, reading, read, taken } = someReadings();
	const cancelled = read('first');
	begun[0]?.tell?.({ phase: 'check', bytes: 7, total: 7 });
	expect(reading.progress).toMatchObject({ phase: 'check' });
	reading.close();
	expect([reading.progress, reading.failed]).toEqual([null, null]);
	begun[0]?.read('first');
	await cancelled;
	expect(taken).toEqual([]);
	const next = read('next');
	begun[1]?.read('next');
	await next;
	expect(taken).toEqual(['next']);
	expect([reading.progress, reading.failed]).toEqual([null, null]);
});
