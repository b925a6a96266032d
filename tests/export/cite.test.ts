import Ajv from 'ajv';
import { entries } from 'bibtex-parse';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { toBibtex, toCslJson } from '#lib/export/cite-data.ts';
import { toApa, toChicago, toQuoteLink, type CitedItem } from '#lib/export/cite.ts';
import { aFile } from '../fixtures/a-file.ts';
import { shippedTimeline } from '../fixtures/a-timeline.ts';
import { anExcerpt, hash, hostile } from './an-excerpt.ts';
import { runs } from '../fixtures/runs.ts';
import { speak, speakEnglish } from '../messages/speak.ts';

function cited(id: string | null, asof: string | null = null, file = shipped as never): CitedItem {
	const { timeline, origin } = anExcerpt(file, asof);
	return { timeline, event: id === null ? null : (timeline.eventById.get(id) ?? null), origin };
}

const card = 'imod-2025-09-25-mass-surveillance-principle';
const cardAddress = `https://story.example/on/e/${card}/`;
const quote =
	'We do not provide technology to facilitate mass surveillance of civilians. We have applied this principle in every country around the world, and we have insisted on it repeatedly for more than two decades.';

const { summary } = shippedTimeline.eventById.get(card) ?? {};

test('a record that this site has not published is cited by its file, and where it was opened', () => {
	const imported = {
		from: 'data.example',
		name: 'https://data.example/a.json',
		site: 'on.example',
		leftOut: 0
	};
	const { timeline, event } = cited(card);
	const origin = { address: null, version: null, asof: null, imported };
	const texts = [event, null].flatMap((event) =>
		[toApa, toChicago, toQuoteLink, toBibtex, toCslJson].map((write) =>
			write({ timeline, event, origin })
		)
	);
	for (const text of texts) {
		expect(text).toContain('https://data.example/a.json, opened in On the Record');
		expect(text).not.toMatch(/on\.example|story\.example|version/i);
	}
	expect(texts[0]).toBe(
		'Smith states the mass-surveillance principle. (n.d.). In What Microsoft said about government use of its cloud. https://data.example/a.json, opened in On the Record.'
	);
});

describe('who made such a record', () => {
	const by = (madeBy: string) => {
		const imported = { from: 'a file', name: 'a.json', site: 'on.example', leftOut: 0, madeBy };
		return { ...cited(null), origin: { address: null, version: null, asof: null, imported } };
	};

	test('is its author', () => {
		const each = by('Class 10b');
		expect(toApa(each)).toBe(
			'Class 10b. (n.d.). What Microsoft said about government use of its cloud. a.json, opened in On the Record.'
		);
		expect(toChicago(each)).toBe(
			'Class 10b, “What Microsoft said about government use of its cloud,” a.json, opened in On the Record.'
		);
		expect(JSON.parse(toCslJson(each))).toMatchObject([{ author: [{ literal: 'Class 10b' }] }]);
		expect(isCsl(JSON.parse(toCslJson(each)))).toBe(true);
		expect(entries(toBibtex(each))[0]).toMatchObject({ AUTHOR: expect.anything() });
	});

	test.each(['', 'On the Record', 'The editors of on.example'])(
		'is not said where it is “%s”',
		(madeBy) => {
			for (const write of [toApa, toChicago, toBibtex, toCslJson]) {
				expect(write(by(madeBy))).not.toMatch(/author|editors|^On the Record/i);
			}
		}
	);
});

describe('in words', () => {
	test('APA', () => {
		expect(toApa(cited(null))).toBe(
			`What Microsoft said about government use of its cloud (Version ${hash}). (2026, November 29). On the Record. https://story.example/on/`
		);
		expect(toApa(cited(card))).toBe(
			`Smith states the mass-surveillance principle. (2026, November 29). In What Microsoft said about government use of its cloud (Version ${hash}). On the Record. ${cardAddress}`
		);
	});

	test('Chicago', () => {
		expect(toChicago(cited(null))).toBe(
			`“What Microsoft said about government use of its cloud,” On the Record, version ${hash}, last modified November 29, 2026, https://story.example/on/.`
		);
		expect(toChicago(cited(card))).toBe(
			`“Smith states the mass-surveillance principle,” in What Microsoft said about government use of its cloud, On the Record, version ${hash}, last modified November 29, 2026, ${cardAddress}.`
		);
	});

	test('a link with the quoted words, or with what happened', () => {
		expect(toQuoteLink(cited(card))).toBe(
			`“${quote}” Brad Smith, Microsoft vice chair and president, in a message to Microsoft employees, also posted publicly, 25 September 2025: ${summary} (On the Record, Version ${hash} of 29 November 2026): ${cardAddress}`
		);
		expect(toQuoteLink(cited('ice-2026-01-data-1400'))).toMatch(
			/, January 2026, day unknown \(On the Record, Version/
		);
	});

	test('a few quoted words never go without what they were a part of', () => {
		const id = 'ice-2025-12-internal-response';
		const { summary, statement } = shippedTimeline.eventById.get(id) ?? {};
		for (const text of [toQuoteLink(cited(id)), toBibtex(cited(id)), toCslJson(cited(id))]) {
			expect(text).toContain(`“${statement?.quote}”`);
			expect(text).toContain(summary);
		}
	});

	test('words that are quoted with something else do not get its day', () => {
		const id = 'imod-2025-02-24-town-hall';
		for (const text of [toQuoteLink(cited(id)), toBibtex(cited(id)), toCslJson(cited(id))]) {
			expect(text).toContain(
				'Microsoft, in a statement to AP, quoted in the entry for 24 February 2025'
			);
		}
	});

	test('as of a day none says when the record last changed', () => {
		const all = [null, card].map((id) => cited(id, '2025-12'));
		for (const each of all) {
			for (const text of [toApa, toChicago, toQuoteLink, toCslJson, toBibtex].map((to) =>
				to(each)
			)) {
				expect(text).not.toMatch(/2026/);
				expect(text).toContain(hash);
				expect(text).toContain('asof=2025-12');
			}
		}
		expect(toApa(cited(null, '2025-12'))).toContain('. (n.d.). ');
	});
});

const text = { type: 'string' };

/** What CSL-JSON 1.0 says of the fields that we write, and no others. */
const isCsl = new Ajv({ strict: false }).compile({
	type: 'array',
	items: {
		type: 'object',
		required: ['id', 'type'],
		additionalProperties: false,
		properties: {
			id: text,
			type: { const: 'webpage' },
			title: text,
			author: {
				type: 'array',
				items: {
					type: 'object',
					required: ['literal'],
					additionalProperties: false,
					properties: { literal: text }
				}
			},
			'container-title': text,
			publisher: text,
			version: text,
			language: text,
			URL: text,
			note: text,
			issued: {
				type: 'object',
				required: ['date-parts'],
				additionalProperties: false,
				properties: {
					'date-parts': {
						type: 'array',
						minItems: 1,
						maxItems: 2,
						items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } }
					}
				}
			}
		}
	}
});

/** What TeX prints of a field. */
const printed = (value: string) =>
	value
		.replace(
			/\\text(backslash|braceleft|braceright|asciicircum|asciitilde|less|greater|bar|quotedbl)\{\}/g,
			(_, name: string) => {
				const signs: Record<string, string> = {
					backslash: '\\',
					braceleft: '{',
					braceright: '}',
					asciicircum: '^',
					asciitilde: '~',
					less: '<',
					greater: '>',
					bar: '|',
					quotedbl: '"'
				};
				return `\ue000${(signs[name] ?? '').charCodeAt(0)};`;
			}
		)
		.replace(/\\([$&#_%])/g, '$1')
		.replace(/^\{|\}$/g, '')
		.replace(/\ue000(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

test('where the page’s address is not known, none is given', () => {
	const { timeline, event, origin } = cited(card);
	const each = { timeline, event, origin: { ...origin, address: null } };
	for (const to of [toApa, toChicago, toQuoteLink, toCslJson, toBibtex]) {
		expect(to(each)).not.toMatch(/null|http/);
		expect(to(each)).toContain(hash);
	}
	expect(toChicago(each)).toMatch(/, last modified November 29, 2026\.$/);
	expect(isCsl(JSON.parse(toCslJson(each)))).toBe(true);
});

describe('as data', () => {
	test('CSL-JSON is valid by its schema', () => {
		for (const each of [cited(null), cited(card), cited(card, '2025-12')]) {
			const items = JSON.parse(toCslJson(each)) as unknown[];
			expect(isCsl(items), JSON.stringify(isCsl.errors)).toBe(true);
		}
		expect(isCsl([{ id: 'x', type: 'nothing' }])).toBe(false);
		expect(JSON.parse(toCslJson(cited(card)))).toEqual([
			{
				id: `${card}-${hash}`,
				type: 'webpage',
				title: 'Smith states the mass-surveillance principle',
				'container-title': 'What Microsoft said about government use of its cloud',
				publisher: 'On the Record',
				version: hash,
				issued: { 'date-parts': [[2026, 11, 29]] },
				language: 'en',
				URL: cardAddress,
				note: `Quotes Brad Smith, Microsoft vice chair and president, in a message to Microsoft employees, also posted publicly, 25 September 2025: “${quote}” Summary in the record: ${summary}`
			}
		]);
	});

	test('BibTeX is one entry', () => {
		expect(entries(toBibtex(cited(null)))).toEqual([
			{
				type: 'misc',
				key: `microsoft-government-cloud-${hash}`,
				TITLE: expect.stringContaining('What Microsoft said about government use of its cloud'),
				HOWPUBLISHED: 'On the Record',
				YEAR: expect.anything(),
				MONTH: expect.anything(),
				DAY: expect.anything(),
				NOTE: `Version ${hash} of 29 November 2026`,
				URL: 'https://story.example/on/'
			}
		]);
	});

	test('a hostile title or quote is text in both', () => {
		const any = fc.oneof(
			fc.constantFrom(...hostile),
			fc
				.array(fc.constantFrom(...'{}\\%$#&_^~"@,=|<> a'), { maxLength: 12 })
				.map((all) => all.join('')),
			fc.string()
		);
		const oneLine = (text: string) =>
			text
				// eslint-disable-next-line no-control-regex
				.replace(/[\u0000-\u001f\u007f]/g, ' ')
				.replace(/\s+/g, ' ')
				.trim();
		fc.assert(
			fc.property(any, any, (title, words) => {
				fc.pre(title.trim() !== '' && words.trim() !== '');
				const [first, second, third] = aFile().events;
				if (!first || !second?.statement || !third) throw new Error('they are there');
				const events = [
					first,
					{ ...second, title, statement: { ...second.statement, quote: words } },
					third
				];
				const each = cited('answer', null, aFile({ events }) as never);
				const items = JSON.parse(toCslJson(each)) as { title: string }[];
				expect(isCsl(items)).toBe(true);
				expect(items[0]?.title).toBe(title.replace(/\s+/g, ' ').trim());
				const bibtex = toBibtex(each);
				let depth = 0;
				for (const sign of bibtex) {
					if (sign === '{') depth++;
					if (sign === '}') depth--;
					expect(depth).toBeGreaterThanOrEqual(0);
				}
				expect(depth).toBe(0);
				const [title_] = /^\ttitle = \{(\{.*\})\},$/m.exec(bibtex)?.slice(1) ?? [];
				expect(oneLine(printed(title_ ?? ''))).toBe(oneLine(title));
				expect(entries(bibtex)).toHaveLength(1);
			}),
			{ numRuns: runs(500) }
		);
	});
});

test.each([
	[
		'de',
		`What Microsoft said about government use of its cloud (Version ${hash}). (2026, 29. November). On the Record. https://story.example/on/`,
		`“Smith states the mass-surveillance principle”, in What Microsoft said about government use of its cloud, On the Record, Version ${hash}, zuletzt geändert am 29. November 2026, ${cardAddress}.`
	],
	[
		'ar',
		`What Microsoft said about government use of its cloud (النسخة ${hash}). (2026، 29 نوفمبر). On the Record. https://story.example/on/`,
		`“Smith states the mass-surveillance principle”، في What Microsoft said about government use of its cloud، On the Record، النسخة ${hash}، آخر تعديل في 29 نوفمبر 2026، ${cardAddress}.`
	]
])(
	'both styles have their terms in %s, and the title its own marks',
	async (language, apa, note) => {
		speak(language);
		const cite = await import('#lib/export/cite.ts');
		expect(cite.toApa(cited(null))).toBe(apa);
		expect(cite.toChicago(cited(card))).toBe(note);
		speakEnglish();
	}
);
