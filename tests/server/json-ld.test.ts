import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { events as shipped } from '#lib/record/shipped/events.ts';
import { toDateData } from '#lib/record/date-data.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { toEventLd, toJsonLd, toScriptText } from '../../src/server/json-ld.ts';
import { hostile } from '../export/an-excerpt.ts';
import { aFile } from '../fixtures/a-file.ts';

const schema = 'https://schema.org/';

/** What schema.org’s own context says of the words that are used here. */
const context = {
	'@vocab': schema,
	url: { '@type': '@id' },
	image: { '@type': '@id' },
	dateModified: { '@type': 'Date' },
	dateCreated: { '@type': 'Date' },
	datePublished: { '@type': 'Date' }
};

/** The properties of each type, as schema.org/version/29.0 has them. */
const thing = ['name', 'description', 'url', 'image', 'disambiguatingDescription'];
const work = [
	...thing,
	...['headline', 'inLanguage', 'isAccessibleForFree', 'version', 'dateModified', 'dateCreated'],
	...[
		'datePublished',
		'isPartOf',
		'mainEntity',
		'publisher',
		'text',
		'citation',
		'temporal',
		'correction'
	]
];
const properties: Record<string, string[]> = {
	Article: [...work, 'hasPart'],
	CreativeWork: work,
	Quotation: [...work, 'spokenByCharacter'],
	WebPage: work,
	NewsArticle: [...work, 'author', 'pagination'],
	ScholarlyArticle: [...work, 'author', 'pagination'],
	Report: [...work, 'author', 'pagination'],
	Chapter: [...work, 'author', 'pagination'],
	Book: [...work, 'author', 'isbn'],
	ArchiveComponent: [...work, 'author', 'holdingArchive', 'itemLocation'],
	ArchiveOrganization: thing,
	Event: [...thing, 'startDate', 'endDate', 'subjectOf'],
	CorrectionComment: work,
	Organization: thing,
	Thing: thing,
	Person: [...thing, 'jobTitle', 'affiliation']
};

type Node = Record<string, unknown> & { '@type'?: string[] };

async function expand(data: object): Promise<Node[]> {
	const documentLoader = (url: string) => {
		expect(url).toBe('https://schema.org');
		return Promise.resolve({
			documentUrl: url,
			contextUrl: null,
			document: { '@context': context }
		});
	};
	// Its types know neither the answer of `expand` nor `safe`.
	const options = { documentLoader, safe: true } as object;
	return await (jsonld.expand(data as never, options) as unknown as Promise<Node[]>);
}

/** Every node in it is of a known type, with properties of that type alone. */
function check(value: unknown): number {
	if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + check(item), 0);
	if (typeof value !== 'object' || value === null) return 0;
	const node = value as Node;
	if ('@value' in node || (Object.keys(node).length === 1 && '@id' in node)) return 0;
	const type = node['@type']?.[0]?.replace(schema, '') ?? '';
	expect(Object.keys(properties)).toContain(type);
	let count = 1;
	for (const [key, item] of Object.entries(node)) {
		if (key.startsWith('@')) continue;
		expect(properties[type]).toContain(key.replace(schema, ''));
		count += check(item);
	}
	return count;
}

const origin = (file: EventsFile) => ({
	address: 'https://story.example/',
	version: { hash: '0123456789ab', date: toDateData(file.updated) },
	asof: null
});

const dataOf = (file: EventsFile) =>
	toJsonLd(file, origin(file), 'https://story.example/embed.png') as Node;

/** Of each event’s page. */
function pagesOf(file: EventsFile): Node[] {
	const page = { address: 'https://story.example/e/x/', image: 'x.png', added: '2026-11-25' };
	const { events } = toTimeline(toRecordData(file));
	return events.map((event) => toEventLd(file, event, origin(file), page) as Node);
}

const quotationsOf = (file: EventsFile) =>
	pagesOf(file)
		.map(({ mainEntity }) => mainEntity as Node)
		.filter((entity) => String(entity['@type']) === 'Quotation');

test('the shipped story is an article in schema.org’s words', async () => {
	const [article, ...others] = await expand(dataOf(shipped));
	expect(others).toEqual([]);
	expect(check(article)).toBeGreaterThan(2);
	expect(article?.['@id']).toBe('https://story.example/');
	expect(article?.[`${schema}headline`]).toEqual([{ '@value': shipped.title }]);
	expect(article?.[`${schema}dateModified`]).toEqual([
		{ '@type': `${schema}Date`, '@value': '2026-11-29' }
	]);
	expect(article?.[`${schema}image`]).toEqual([{ '@id': 'https://story.example/embed.png' }]);
});

test('the page of an event is about a quotation, or about what happened', async () => {
	const file: EventsFile = shipped;
	const { events } = toTimeline(toRecordData(file));
	const pages = pagesOf(file);
	for (const [i, data] of pages.entries()) {
		expect(check(await expand(data))).toBeGreaterThan(4);
		expect(data).toMatchObject({
			'@id': 'https://story.example/e/x/',
			datePublished: '2026-11-25',
			isPartOf: { '@id': 'https://story.example/' }
		});
		const quote = events[i]?.statement?.quote;
		expect(data.mainEntity).toMatchObject(
			quote ? { '@type': 'Quotation', text: quote } : { '@type': 'Event', name: events[i]?.title }
		);
	}
	// The figure of July 2025 became public in February 2026.
	const about = (id: string) => pages[events.findIndex((event) => event.id === id)]?.mainEntity;
	expect(about('ice-2025-07-data-400')).toMatchObject({ startDate: '2025-07' });
	expect(about('ice-2025-12-internal-response')).toMatchObject({ datePublished: '2026-02' });
});

test('each statement is a quotation, to the byte, with its speaker and its sources', () => {
	const events = (shipped as EventsFile).events.filter(({ statement }) => statement);
	const quotations = quotationsOf(shipped);
	expect(quotations.map(({ text }) => text)).toEqual(
		events.map(({ statement }) => statement?.quote)
	);
	const urls = new Map(shipped.sources.map(({ id, url }) => [id, url]));
	expect(quotations.map(({ citation }) => (citation as Node[]).map(({ url }) => url))).toEqual(
		events.map(({ sources }) => sources.map((id) => urls.get(id)))
	);
	for (const { spokenByCharacter, disambiguatingDescription } of quotations) {
		expect(spokenByCharacter).toHaveProperty('name');
		expect(disambiguatingDescription).toMatch(/^Evidence: /);
	}
});

describe('a person is only who is named and speaks', () => {
	const speakerOf = (attribution: 'direct' | 'spokesperson' | 'reported', name: string) => {
		const file = aFile();
		const [, answer] = file.events;
		if (answer) answer.attribution = attribution;
		return quotationsOf(
			aFile({
				events: file.events,
				speakers: [{ id: 'speaker', name, role: 'director', organisation: 'A Company' }]
			})
		)[0]?.spokenByCharacter;
	};
	const company = { '@type': 'Organization', name: 'A Company' };

	test.each([
		[
			'direct',
			'A. Speaker',
			{ '@type': 'Person', name: 'A. Speaker', jobTitle: 'director', affiliation: company }
		],
		['direct', 'A Company', company],
		['spokesperson', 'A spokesperson', { ...company, disambiguatingDescription: 'A spokesperson' }],
		[
			'reported',
			'A Company (as reported)',
			{ ...company, disambiguatingDescription: 'A Company (as reported)' }
		],
		// An employee at a protest does not speak for the company.
		['reported', 'A. Speaker', { '@type': 'Thing', name: 'A. Speaker' }]
	] as const)('%s, %s', (attribution, name, expected) => {
		expect(speakerOf(attribution, name)).toEqual(expected);
	});
});

test('a date is no sharper, nor surer, than it is known', () => {
	const dateOf = (date: string) => {
		const file = aFile();
		const [protest, answer, volume] = file.events;
		if (!protest || !answer || !volume) throw new Error('they are there');
		const { dateCreated, temporal } =
			quotationsOf(aFile({ events: [protest, { ...answer, date }, volume] }))[0] ?? {};
		return { dateCreated, temporal };
	};
	expect(dateOf('2025-05')).toEqual({ dateCreated: '2025-05', temporal: undefined });
	expect(dateOf('2025-05-02~')).toEqual({ dateCreated: undefined, temporal: 'around 2 May 2025' });
	expect(dateOf('2025-05-02/..')).toEqual({ dateCreated: undefined, temporal: 'since 2 May 2025' });
});

test('its chapters are its parts, each at its heading', async () => {
	const data = dataOf(shipped);
	expect(check(await expand(data))).toBeGreaterThan(2 + (shipped.chapters?.length ?? 0));
	expect(shipped.chapters?.length).toBeGreaterThan(1);
	expect(data.hasPart).toEqual(
		shipped.chapters?.map(({ id, title, summary }) => ({
			'@type': 'CreativeWork',
			url: `https://story.example/#chapter_${id}`,
			name: title,
			description: summary
		}))
	);
	expect(dataOf(aFile())).not.toHaveProperty('hasPart');
});

test('corrections are in it', async () => {
	const data = dataOf(aFile());
	expect(check(await expand(data))).toBeGreaterThan(2);
	expect(data.correction).toEqual([
		{
			'@type': 'CorrectionComment',
			text: 'An earlier version was wrong.',
			dateCreated: '2026-01-31'
		}
	]);
});

test.each(hostile)('%j stays in its script, and reads the same', (words) => {
	const text = toScriptText({ words });
	expect(text).not.toMatch(/[<>&\u2028\u2029]/);
	expect(JSON.parse(text)).toEqual({ words });
});
