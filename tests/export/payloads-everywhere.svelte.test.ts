import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import Papa from 'papaparse';
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textFormats } from '#lib/export/file-formats.ts';
import { packText, unpackText } from '#lib/import/packed-text.ts';
import { readRecord } from '#lib/import/read-record.ts';
import { toFileParts } from '#lib/open/file-parts.ts';
import { replaceRecord } from '#lib/open/one-file.ts';
import * as panels from '#lib/present/panels.ts';
import { Presentation } from '#lib/present/presentation.svelte.ts';
import PrintedSlides from '#lib/present/PrintedSlides.svelte';
import StageView from '#lib/present/StageView.svelte';
import { toDateData } from '#lib/record/date-data.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { toNotes } from '#lib/record/notes.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { toJson } from '#lib/record/to-json.ts';
import CompareDialog from '#lib/story/compare/CompareDialog.svelte';
import { drawStoryCard } from '#lib/export/picture/card.ts';
import { drawEventCard } from '#lib/export/picture/event-card.ts';
import { StoryState } from '#lib/cards/story-state.svelte.ts';
import EventPage from '../../src/routes/e/[id]/EventPage.svelte';
import SheetPage from '../../src/routes/teach/SheetPage.svelte';
import { toAtom } from '../../src/server/atom.ts';
import { toEventLd, toJsonLd, toScriptText } from '../../src/server/json-ld.ts';
import InStory from '../cards/InStory.svelte';
import { aPayload, withPayloads } from '../fixtures/payload-record.ts';
import { payloads } from '../fixtures/payloads.ts';
import { runs } from '../fixtures/runs.ts';
import { anExcerpt } from './an-excerpt.ts';

const site = 'https://story.example/on/';
const imported = { from: 'a file', name: 'a.json', site: 'here.example', leftOut: 0 };

/** Elements that nothing makes of a record, wherever they came from. */
const strangers =
	'script, iframe, object, embed, form:not([method=dialog]), base, meta, link, style, video, audio, math, template, ' +
	'foreignObject, animate, use, img, noscript, input[autofocus], textarea';

const isLink = /^(?:xlink:)?(?:href|src|action|formaction)$/;

/** Whether an attribute runs something, or leads to anything but the web or its own page. */
const isHarmful = ({ name, value }: Attr) =>
	/^on/i.test(name) || (isLink.test(name) && !/^https?:$/.test(new URL(value, site).protocol));

/** Nothing in it could run. */
function expectHarmless(root: ParentNode, name: string): void {
	const found = [
		...root.querySelectorAll(strangers),
		...[...root.querySelectorAll('*')].filter((node) => [...node.attributes].some(isHarmful))
	];
	expect(
		found.map((node) => new XMLSerializer().serializeToString(node)),
		name
	).toEqual([]);
}

const parse = (text: string, type: DOMParserSupportedType = 'text/html') =>
	new DOMParser().parseFromString(text, type);

const same = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Shows a component, and looks at it after each step. */
function show<Props extends object>(
	component: Component<Props>,
	props: Props,
	name: string,
	words: readonly string[],
	steps: readonly (() => void)[] = []
): void {
	const target = document.body.appendChild(document.createElement('div'));
	const mounted = mount(component as Component, { target, props: props as never });
	let seen = '';
	for (const step of [() => undefined, ...steps]) {
		step();
		flushSync();
		// A printed dialog is outside the page.
		for (const root of [target, ...document.querySelectorAll('body > dialog')]) {
			expectHarmless(root, name);
			seen += same(root.textContent);
		}
	}
	expect(seen.length, name).toBeGreaterThan(100);
	for (const word of words) expect(seen, name).toContain(same(word));
	void unmount(mounted);
	target.remove();
}

const page = `<!doctype html>
<head>
<meta http-equiv="content-security-policy" content="default-src 'none'">
<title>Its own</title></head>
<body>
<div id="page_content"></div>
<script type="application/gzip" id="page_record">its own</script>
<script>start()</script>
</body>`;

/** As a page, as a link, and as the same again. */
async function tryFiles(file: EventsFile): Promise<void> {
	const parts = toFileParts(file, { ...imported, madeBy: file.madeBy ?? '' });
	const list = parse(await parts.list.text());
	expectHarmless(list, 'the list');
	expect(same(list.body.textContent)).toContain(same(file.events[1]?.summary ?? ''));
	const html = await replaceRecord(page, parts).text();
	const saved = parse(html);
	// Its own, the data and the record; the policy is before all of them.
	expect([...saved.scripts].map(({ id }) => id)).toEqual(['page_record', 'page_file', '']);
	expect([...saved.querySelectorAll('meta')].map(({ name }) => name)).toEqual([
		'',
		'robots',
		'description'
	]);
	expect(saved.querySelector('meta, title, script')).toHaveAttribute('http-equiv');
	expect(saved.title.trim()).toBe(same(file.title));
	expect(readRecord(html, 'a.html', '2026-11-29').file).toEqual(file);
	const unpacked = await unpackText(await packText(toJson(file)), 'a link');
	expect(readRecord(await unpacked.text(), 'a link', '2026-11-29').file).toEqual(file);
}

function tryExports(file: EventsFile): void {
	const excerpt = anExcerpt(file);
	const markdown = micromark(textFormats.markdown.write(excerpt), {
		allowDangerousHtml: true,
		extensions: [gfm()],
		htmlExtensions: [gfmHtml()]
	});
	expectHarmless(parse(markdown), 'Markdown');
	// A line that begins with anything but a name of its own, or a space, would be one of a payload.
	for (const line of textFormats.ics.write(excerpt).split('\r\n'))
		expect(line).toMatch(/^(?:[A-Z][A-Z0-9-]*[:;]| |$)/);
	const csv = textFormats.csv.write(excerpt);
	// Nor one that a spreadsheet would take for a formula.
	for (const cell of Papa.parse<string[]>(csv).data.flat())
		expect(cell).not.toMatch(/^[=+\-@\t\r]/);
	for (const [text, name] of [
		[csv, 'a.csv'],
		[textFormats.json.write(excerpt), 'a.json']
	] as const)
		expect(readRecord(text, name, '2026-11-29').file.events.map(({ title }) => title)).toEqual(
			file.events.map(({ title }) => title)
		);
	for (const svg of [
		drawStoryCard(excerpt.timeline),
		...excerpt.events.slice(0, 2).map((event) => drawEventCard(excerpt.timeline, event))
	]) {
		const drawn = parse(svg, 'image/svg+xml');
		expect(drawn.querySelector('parsererror')).toBeNull();
		expectHarmless(drawn, 'a picture');
	}
	const feed = parse(toAtom(file, site), 'application/xml');
	expect(feed.querySelector('parsererror')).toBeNull();
	const names = [...feed.querySelectorAll('*')].map(({ localName }) => localName);
	expect([...new Set(names)].sort()).toEqual([
		...['author', 'category', 'entry', 'feed', 'id', 'link', 'name', 'published', 'subtitle'],
		...['summary', 'title', 'updated']
	]);
	const { timeline, origin } = excerpt;
	const links = { address: `${site}e/event-1/`, image: `${site}a.png`, added: '2026-01-31' };
	for (const data of [
		toJsonLd(file, origin, links.image),
		...timeline.events.map((event) => toEventLd(file, event, { ...origin, address: site }, links))
	]) {
		const { scripts, body } = parse(
			`<script type="application/ld+json">${toScriptText(data)}</script>`
		);
		expect(scripts).toHaveLength(1);
		expect(body.childElementCount).toBe(0);
		expect(JSON.parse(scripts[0]?.text ?? '')).toEqual(JSON.parse(JSON.stringify(data)));
	}
}

function tryPages(file: EventsFile): void {
	const record = toRecordData(file);
	const timeline = toTimeline(record);
	const titles = timeline.events.map(({ title }) => title);
	const view = new StoryState(timeline);

	const presentation = new Presentation(record);
	const { stage } = presentation;
	const stageProps = {
		...{ presentation, panels: { parts: panels, problem: '', load: () => Promise.resolve() } },
		...{ storyAddressOf: () => site, printOf: null, onthen: () => undefined, onpresenter: null }
	};
	show(
		StageView as never,
		stageProps,
		'the stage',
		[file.title, ...titles],
		[
			...Array.from(
				{ length: stage.deck.slides.length },
				() => () => stage.run({ name: 'next-slide' })
			),
			() => stage.run({ name: 'overview' })
		]
	);
	const notes = { ofEvents: new Map(toNotes(file).ofEvents), steps: new Map() };
	const printed = { presentation, notes, back: './', other: null };
	show(PrintedSlides, printed, 'the slides on paper', titles);

	const story = { view, goTo: () => Promise.resolve(), show: () => undefined };
	const compare = { view, asof: null, compare: 'event-1,event-2' };
	const names = timeline.events
		.slice(1, 3)
		.flatMap(({ statement }) => statement?.speaker.name ?? []);
	show(
		InStory as never,
		{ story, component: CompareDialog, props: compare },
		'the comparison',
		names
	);

	const event = timeline.events[1];
	if (!event) throw new Error('it is there');
	const pageProps = { view, event, corrections: [], added: toDateData('2026-01-31') };
	show(EventPage, pageProps, 'the page of an event', [event.title, event.summary]);

	for (const print of ['handout', 'cards', 'answers', 'sources'] as const)
		show(
			SheetPage,
			{
				...{
					known: record,
					route: null,
					asof: null,
					notes: toNotes(file),
					print,
					isWhole: true,
					isLarge: false,
					teaching: null
				},
				...{
					cardPool: null,
					exercise: { n: 3, seed: 1 },
					paper: 'a4',
					addressOnPaper: () => site,
					tools: null
				}
			},
			`the paper “${print}”`,
			print === 'sources' || print === 'cards' ? [] : titles
		);
}

beforeAll(() => {
	document.documentElement.className = 'otr';
	document.documentElement.dataset.motion = 'off';
});
afterAll(() => delete document.documentElement.dataset.motion);

test('the check of markup finds most of the payloads in it', () => {
	const found = payloads.filter((payload) => {
		try {
			expectHarmless(parse(`<p title="${payload}">${payload}</p>`).body, payload);
			return false;
		} catch {
			return true;
		}
	});
	// The others are code, or meant for other places.
	expect(found.length).toBeGreaterThan(45);
});

/** Of 11,500 pairs of payload and field, some 170 in each record: of these all in `npm run test:all`, else a twentieth. */
test('no payload in any field is more than text, whatever is made of the record', async () => {
	const pairs = runs(11_500, 20);
	let tried = 0;
	const count = withPayloads(() => 'x').count;
	await fc.assert(
		fc.asyncProperty(fc.array(aPayload, { minLength: count, maxLength: count }), async (all) => {
			const rest = [...all];
			const { file } = withPayloads(() => rest.pop() ?? '');
			tried += all.length;
			const opened = readRecord(toJson(file), 'a.json', '2026-11-29').file;
			expect(opened).toEqual(JSON.parse(JSON.stringify(file)));
			await tryFiles(opened);
			tryExports(opened);
			tryPages(opened);
			expect(window).not.toHaveProperty('otrRan');
		}),
		{ numRuns: Math.ceil(pairs / count), seed: 34, endOnFailure: true }
	);
	expect(tried).toBeGreaterThanOrEqual(pairs);
	// Long work, on a busy machine: only a hang takes this long.
}, 300_000);
