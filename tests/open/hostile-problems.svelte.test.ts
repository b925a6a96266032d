import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { OpenError } from '#lib/import/failure.ts';
import { readRecord } from '#lib/import/read-record.ts';
import ProblemReport from '#lib/open/ProblemReport.svelte';
import { payloads } from '../fixtures/payloads.ts';

/** What is wrong with a file in which each event has a payload for an id, a date and a key; two events of each. */
function errorOf(some: readonly string[]): OpenError {
	const events = some.flatMap((payload) => {
		const event = { id: payload, title: 'A', start: payload, [payload]: payload };
		return [event, event];
	});
	try {
		readRecord(JSON.stringify(events), `${some[2]}.json`, '2026-12-01');
	} catch (error) {
		if (error instanceof OpenError) return error;
	}
	throw new Error('it is opened');
}

/** Tags and attributes of a report. */
const partsOf = (node: Element) => ({
	tags: new Set([...node.querySelectorAll('*')].map(({ localName }) => localName)),
	attributes: new Set(
		[...node.querySelectorAll('*')].flatMap((each) =>
			[...each.attributes].map(({ name, value }) => `${name}=${value}`)
		)
	)
});

test('a report has the same elements and attributes whatever is wrong, of which it shows each as text', () => {
	const act = () => undefined;
	const show = (error: OpenError) =>
		render(ProblemReport, {
			props: { error, onchoose: act, onretry: act, ondownload: act, onclose: act }
		}).container;
	const harmless = partsOf(show(errorOf(['a', 'b', 'c'])));
	expect(harmless.tags).toContain('li');
	// A report shows twenty problems.
	for (let i = 0; i < payloads.length; i += 10) {
		const some = payloads.slice(i, i + 10);
		const report = show(errorOf(some));
		expect(partsOf(report)).toEqual(harmless);
		for (const payload of some)
			expect(report.textContent).toContain(JSON.stringify(payload).slice(1, 13));
	}
	expect(window).not.toHaveProperty('otrRan');
});
