import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { OpenError } from '#lib/import/failure.ts';
import { readRecord } from '#lib/import/read-record.ts';
import ProblemReport from '#lib/open/ProblemReport.svelte';
import { aFile } from '../fixtures/a-file.ts';
import { payloads } from '../fixtures/payloads.ts';

/** What is wrong with a file. */
function errorOf(input: unknown, name: string): OpenError {
	try {
		readRecord(JSON.stringify(input), name, '2026-12-01');
	} catch (error) {
		if (error instanceof OpenError) return error;
	}
	throw new Error('it is opened');
}

/** Of some payloads files that cannot be opened. */
const files: Record<string, (some: readonly string[]) => unknown> = {
	'each is the id, a date and a key of two events': (some) =>
		some.flatMap((payload) => {
			const event = { id: payload, title: 'A', start: payload, [payload]: payload };
			return [event, event];
		}),
	// A key that is not known is in the position of the problem, too.
	'each is a key of a record in our own format': (some) => ({
		...aFile(),
		...Object.fromEntries(some.map((payload) => [payload, payload]))
	})
};

/** Tags and attributes of a report. */
const partsOf = (node: Element) => ({
	tags: new Set([...node.querySelectorAll('*')].map(({ localName }) => localName)),
	attributes: new Set(
		[...node.querySelectorAll('*')].flatMap((each) =>
			[...each.attributes].map(({ name, value }) => `${name}=${value}`)
		)
	)
});

test.each(Object.entries(files))(
	'a report has the same elements and attributes whatever is wrong, of which it shows each as text: %s',
	(_, fileOf) => {
		const act = () => undefined;
		const show = (some: readonly string[]) =>
			render(ProblemReport, {
				props: {
					error: errorOf(fileOf(some), `${some[2]}.json`),
					onchoose: act,
					onretry: act,
					ondownload: act,
					onclose: act
				}
			}).container;
		const harmless = partsOf(show(['a', 'b', 'c']));
		expect(harmless.tags).toContain('li');
		// A report shows twenty problems.
		for (let i = 0; i < payloads.length; i += 10) {
			const some = payloads.slice(i, i + 10);
			const report = show(some);
			expect(partsOf(report)).toEqual(harmless);
			for (const payload of some)
				expect(report.textContent).toContain(JSON.stringify(payload).slice(1, 13));
		}
		expect(window).not.toHaveProperty('otrRan');
	}
);
