import { eventAfterStep, tabStop, type FocusStep } from '#lib/timeline/layout/focus-order.ts';
import { eventsCountedBy, drawnMarks, type SceneMark } from '#lib/timeline/layout/marks.ts';
import { emptyTracks } from '#lib/timeline/layout/empty-tracks.ts';
import { keepEventInSight } from '#lib/timeline/layout/in-sight.ts';
import { toEventSpans } from '#lib/timeline/layout/spans.ts';
import type { Scene } from '#lib/timeline/layout/scene.ts';
import { layoutScene } from '#lib/timeline/layout/selected.ts';
import { sizeClassFor } from '#lib/timeline/layout/size-class.ts';
import {
	clampDomain,
	cutDomain,
	fitEvents,
	panDomain,
	revealSpan,
	extentWithMargin,
	zoomDomain,
	type Domain,
	minSpan
} from '#lib/timeline/layout/transform.ts';
import {
	noChoice,
	hiddenEvents,
	usedKindIds,
	existingChoice,
	type FilterChoice
} from '#lib/cards/filter.ts';
import type { Timeline, TimelineEvent } from '#lib/record/timeline.ts';
import {
	formatAddressState,
	parseAddressState,
	type CardOrder,
	type AddressState
} from '#lib/record/address-state.ts';
import { formatDomain } from '#lib/messages/format-drawn.ts';

/** The visible state of the story, in words that read well in a comparison of two states. */
export interface Seen {
	address: string;
	/** How many entries the history has got since the page was opened. */
	entries: number;
	/** The domain in words. */
	domain: string;
	/** The ids of the cards, as they stand. */
	cards: string[];
	/** The ids of the selected cards. */
	selected: string[];
	/** Each mark in the drawing, as `formatMark` puts it. */
	marks: string[];
	/** The part of the drawing with the focus: the mark in the Tab order, or its position. */
	focus: 'stop' | 'plane' | 'elsewhere' | `another mark: ${string}`;
}

export interface MarkFacts {
	/** The only event of the mark; null for a cluster. */
	event: string | null;
	/** The first that is shown of a cluster; null where all of it is hidden. */
	first: string | null;
	/** The number on a cluster. */
	count: string;
	isFaint: boolean;
	isCurrent: boolean;
	isStop: boolean;
}

/** A mark in words: `3 from imod-x, stop`. */
export function formatMark(mark: MarkFacts): string {
	const { event, first, count, isFaint, isCurrent, isStop } = mark;
	return [
		event ?? `${count} from ${first ?? 'none'}`,
		...(isFaint ? ['faint'] : []),
		...(isCurrent ? ['current'] : []),
		...(isStop ? ['stop'] : [])
	].join(', ');
}

/**
 * What the page must do, as a small state machine without a page. Where a pure function of ours says
 * what happens (a zoom, a filter, the address, what is drawn) it is that function; what joins them is
 * written a second time here, from the words of the product.
 */
export class Model {
	readonly timeline: Timeline;
	/** The addresses of the history since the page was opened. */
	readonly #entries = ['/'];
	#at = 0;
	#whole: Domain;
	#domain: Domain;
	#width: number;
	#tracks: readonly string[] | null = null;
	#kinds: readonly string[] | null = null;
	#order: CardOrder = 'oldest';
	/** The event that was chosen last. If a filter hides it, it is not selected. */
	#chosen: TimelineEvent | null = null;
	/** The event whose mark the Tab key stops at. */
	#focused: TimelineEvent | null = null;
	#isInDrawing = false;
	/** Since a reload the history has not been used. */
	#isReloaded = false;

	/** @param width of the drawing, px */
	constructor(timeline: Timeline, width: number) {
		this.timeline = timeline;
		this.#whole = extentWithMargin(timeline.extent);
		this.#domain = this.#whole;
		this.#width = width;
		this.#end();
	}

	get #hidden(): Set<TimelineEvent> {
		return hiddenEvents(
			{ ...noChoice, tracks: this.#tracks, kinds: this.#kinds, found: null },
			this.timeline
		);
	}

	get selected(): TimelineEvent | null {
		return this.#chosen && this.#hidden.has(this.#chosen) ? null : this.#chosen;
	}

	/** The events with a card, in the order of the cards. */
	get shown(): TimelineEvent[] {
		const hidden = this.#hidden;
		const { chapters, events } = this.timeline;
		const inOrder = chapters.length > 0 ? chapters.flatMap(({ events }) => events) : events;
		const shown = inOrder.filter((event) => !hidden.has(event));
		return this.#order === 'newest' ? shown.reverse() : shown;
	}

	/** The events of each mark that can be pressed. */
	get stops(): TimelineEvent[][] {
		const scene = this.#scene();
		const stops = drawnMarks(scene).filter(({ count, isCovering }) => count > 0 && !isCovering);
		return stops.map((mark) => this.#counted(scene, mark));
	}

	get #stop(): SceneMark | undefined {
		return tabStop(this.#scene(), this.#focused);
	}

	/** The events of the mark in the Tab order. */
	get stopEvents(): TimelineEvent[] | null {
		const stop = this.#stop;
		return stop ? this.#counted(this.#scene(), stop) : null;
	}

	get order(): CardOrder {
		return this.#order;
	}

	/** The ids of the shown tracks. */
	get tracks(): readonly string[] {
		return this.#tracks ?? allTracks(this.timeline);
	}

	get kinds(): readonly string[] {
		return this.#kinds ?? usedKindIds(this.timeline);
	}

	get isFiltered(): boolean {
		return this.#tracks !== null || this.#kinds !== null;
	}

	get canGoBack(): boolean {
		return this.#at > 0;
	}

	get canGoForward(): boolean {
		return this.#at < this.#entries.length - 1;
	}

	/** The state that the page must show. */
	seen(): Seen {
		const stop = this.#stop;
		return {
			address: this.#entry,
			entries: this.#entries.length - 1,
			domain: formatDomain(this.#domain, this.timeline),
			cards: this.shown.map(({ id }) => id),
			selected: this.selected ? [this.selected.id] : [],
			marks: drawnMarks(this.#scene()).map((mark) => this.#wordsOf(mark, stop)),
			focus: this.#isInDrawing ? (stop ? 'stop' : 'plane') : 'elsewhere'
		};
	}

	/** A press or Enter on a link to an event: the filters show the event, and its card has the focus. */
	goTo(event: TimelineEvent): void {
		const { tracks, kinds } = this;
		this.#choose(event, {
			tracks: tracks.includes(event.track.id) ? tracks : [...tracks, event.track.id],
			kinds: kinds.includes(event.kind.id) ? kinds : [...kinds, event.kind.id]
		});
	}

	/** A press on a card's date. */
	show(event: TimelineEvent): void {
		this.#choose(event, this);
	}

	/** Scrolling only selects; the view pans. Above the first card nothing is selected. */
	read(event: TimelineEvent | null): void {
		if (event === this.selected) return;
		this.#select(event);
		if (event) this.#reveal(event);
		this.#end();
	}

	/** Whether a zoom takes a cluster apart: then its list offers one. */
	splits(events: readonly TimelineEvent[]): boolean {
		const { order } = this.#scene(this.#fitted(events));
		const slots = events.map(({ index }) => {
			const { firsts } = order.lanes[order.laneOf[index] ?? 0] ?? { firsts: [] };
			const slot = firsts.findLastIndex((first) => first <= (order.positionOf[index] ?? 0));
			return `${order.laneOf[index]} ${slot}`;
		});
		return new Set(slots).size > 1;
	}

	/** “Zoom in” in a cluster’s list. */
	fit(events: readonly TimelineEvent[]): void {
		this.#focused = events[0] ?? null;
		this.#isInDrawing = true;
		this.#move(this.#fitted(events));
	}

	/** A cluster's list was opened and closed again. */
	returnTo(events: readonly TimelineEvent[]): void {
		this.#focused = events[0] ?? null;
		this.#isInDrawing = true;
		this.#end();
	}

	/** The focus comes into the drawing. */
	enter(): void {
		this.#isInDrawing = true;
		this.#end();
	}

	/** The focus goes to where a press was. */
	leave(): void {
		this.#isInDrawing = false;
	}

	step(step: FocusStep): void {
		const given = { focused: this.#focused, selected: this.selected };
		const event = eventAfterStep(this.#scene(), this.timeline, given, this.#domain[0], step);
		if (event) {
			this.#focused = event;
			this.#reveal(event);
		}
		this.#end();
	}

	/** Escape in the selected card: back to its mark. */
	comeBack(): void {
		const { selected } = this;
		if (!selected) return;
		this.#focused = selected;
		this.#reveal(selected);
		this.#isInDrawing = true;
		this.#end();
	}

	/** @param isByKey then the event with the focus stays where it is, if it can be seen */
	zoom(factor: number, isByKey: boolean): void {
		const about = isByKey ? this.#aboutFocus() : undefined;
		const { events, extent } = this.timeline;
		const shown = events.filter((event) => !this.#hidden.has(event));
		// At least one shown event stays in sight.
		const spans = toEventSpans(shown.length > 0 ? shown : events, extent);
		const zoomed = zoomDomain(this.#domain, factor, this.#whole, about, minSpan);
		this.#move(keepEventInSight(zoomed, spans, this.#whole));
	}

	pan(share: number): void {
		this.#move(panDomain(this.#domain, share, this.#whole));
	}

	showWhole(): void {
		this.#move(this.#whole);
	}

	/** Whether the whole story is in the view. */
	get isWhole(): boolean {
		const [start, end] = this.#domain;
		return start === this.#whole[0] && end === this.#whole[1];
	}

	toggleTrack(id: string): void {
		this.#filter({ tracks: toggled(this.tracks, id), kinds: this.kinds });
		this.#end();
	}

	toggleKind(kind: string): void {
		this.#filter({ tracks: this.tracks, kinds: toggled(this.kinds, kind) });
		this.#end();
	}

	showEverything(): void {
		this.#filter({ tracks: null, kinds: null });
		this.#end();
	}

	turn(): void {
		this.#order = this.#order === 'oldest' ? 'newest' : 'oldest';
		this.#end();
	}

	/** @param width of the drawing, px */
	resize(width: number): void {
		this.#width = width;
		this.#end();
	}

	/** Back or Forward: the state in the entry's address. */
	go(by: 1 | -1): void {
		this.#at += by;
		this.#readAddress();
		// The first time after a reload the router comes as to another page: the focus is put down.
		if (this.#isReloaded) this.#isInDrawing = false;
		this.#isReloaded = false;
	}

	reload(): void {
		this.#focused = null;
		this.#isInDrawing = false;
		this.#isReloaded = true;
		this.#readAddress();
	}

	/** One entry of the history, and the drawing moves as far as it must. */
	#choose(event: TimelineEvent, { tracks, kinds }: Shown): void {
		if (event !== this.selected) {
			// Nothing more is written of the entry that is left.
			this.#entries.splice(this.#at + 1, Infinity, this.#entry);
			this.#at++;
			this.#isReloaded = false;
		}
		this.#filter({ tracks, kinds });
		this.#isInDrawing = false;
		this.#select(event);
		this.#reveal(event);
		this.#end();
	}

	#readAddress(): void {
		const { search } = new URL(this.#entry, 'http://page');
		const { event, domain, tracks, kinds, order } = parseAddressState(search, this.timeline.extent);
		this.#filter({ tracks, kinds });
		this.#order = order;
		this.#domain = domain ? cutDomain(domain, this.#whole, minSpan) : this.#whole;
		const selected = (event !== null && this.timeline.eventById.get(event)) || null;
		this.#select(selected);
		if (selected && !domain) this.#reveal(selected);
		this.#end();
	}

	/** @param shown null for all */
	#filter({ tracks, kinds }: Pick<FilterChoice, 'tracks' | 'kinds'>): void {
		this.#tracks = existingChoice(allTracks(this.timeline), tracks);
		this.#kinds = existingChoice(usedKindIds(this.timeline), kinds);
	}

	#select(event: TimelineEvent | null): void {
		this.#chosen = event;
		// The Tab key's stop is where the focus is.
		if (event && !this.#isInDrawing) this.#focused = event;
	}

	#reveal({ date }: TimelineEvent): void {
		const span: Domain = [date.start, date.end ?? date.start];
		this.#domain = clampDomain(revealSpan(this.#domain, span, this.#whole), this.#whole, minSpan);
	}

	#move(domain: Domain): void {
		this.#domain = clampDomain(domain, this.#whole, minSpan);
		this.#end();
	}

	/** The rules that apply after every step: the address is that of the state, and the focus is on the mark in the Tab order. */
	#end(): void {
		this.#entries[this.#at] = this.#address();
		const stop = this.#isInDrawing ? this.#stop : undefined;
		if (stop) this.#focused = this.timeline.events[stop.firstIndex] ?? null;
	}

	get #entry(): string {
		return this.#entries[this.#at] ?? '/';
	}

	#address(): string {
		const { selected } = this;
		const state: AddressState = {
			event: selected?.id ?? null,
			domain: this.isWhole ? null : this.#domain,
			chapter: null,
			tracks: this.#tracks,
			kinds: this.#kinds,
			speakers: null,
			how: null,
			q: '',
			asof: null,
			order: this.#order,
			pageView: 'story',
			sort: null,
			theme: 'auto'
		};
		// Parameters that an address already has keep their positions.
		const search = formatAddressState(state, new URL(this.#entry, 'http://page').search);
		return `/${search}${selected ? `#${selected.id}` : ''}`;
	}

	#aboutFocus(): number | undefined {
		const date = this.#focused?.date;
		if (!date) return undefined;
		const middle = (date.start + (date.end ?? date.start)) / 2;
		return middle >= this.#domain[0] && middle <= this.#domain[1] ? middle : undefined;
	}

	#fitted(events: Iterable<TimelineEvent>): Domain {
		return fitEvents(events, this.#whole, minSpan);
	}

	#scene(domain = this.#domain): Scene {
		return layoutScene(
			this.timeline,
			{ class: sizeClassFor(this.#width), width: this.#width },
			domain,
			{ selected: this.selected, hidden: this.#hidden, empty: emptyTracks(this.timeline, domain) }
		);
	}

	#wordsOf(mark: SceneMark, stop: SceneMark | undefined): string {
		const { run: events, count, firstIndex, isCluster } = mark;
		const { id } = this.timeline.events[firstIndex] ?? {};
		return formatMark({
			event: isCluster ? null : (id ?? null),
			first: count > 0 ? (id ?? null) : null,
			count: `${count || events.to - events.from}`,
			isFaint: count === 0,
			isCurrent: !isCluster && id === this.selected?.id,
			isStop: stop?.key === mark.key
		});
	}

	#counted({ shown }: Scene, mark: SceneMark): TimelineEvent[] {
		return eventsCountedBy(mark, shown, this.timeline);
	}
}

/** All events that the filters show. */
type Shown = Pick<Model, 'tracks' | 'kinds'>;

const allTracks = ({ tracks }: Timeline) => tracks.map(({ id }) => id);

function toggled<T>(shown: readonly T[], one: T): T[] {
	return shown.includes(one) ? shown.filter((each) => each !== one) : [...shown, one];
}
