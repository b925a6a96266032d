import type { TimelineEvent } from '#lib/record/timeline.ts';
import { EventRun, placeOf } from './event-run.ts';
import {
	clusterWidth,
	eventExtent,
	slotAt,
	slotOfPlace,
	type Extent,
	type Lane,
	type Position,
	type Slot
} from './lanes.ts';
import { beginOf, drawnSpan } from './row-index.ts';
import { markSize } from './size-class.ts';

/** Slots that stand in the place of a lane's slots `from` to before `to`, in order of place. */
export interface Stretch {
	from: number;
	to: number;
	slots: Slot[];
}

/** How a lane was packed. */
export interface Packing {
	lane: Lane;
	number: number;
	position: Position;
	/** Of the whole story, px. */
	width: number;
	/** Where an open end is drawn to, ms UTC. */
	until: number;
	/** How wide a slot is at least, px. */
	least: number;
}

/** A slot while it is moved: the places `from` to before `to` of the lane's events. */
interface Piece extends Extent {
	from: number;
	to: number;
	time: number;
	shift: number;
	isCompact: boolean;
}

/** How many slots on either side of a cluster are looked at to begin with. */
const firstReach = 2;

/**
 * Takes an event out of its cluster, so that it stands alone at its own place, no wider than its
 * glyph where anything is in the way of its band. What is left of the cluster is packed anew; what
 * would stand under the event goes beside it, on the side of its time, or at an end of the story on
 * the side that has room. Only so much of the lane is looked at as that changes.
 *
 * @returns null where the event is not in the lane, or is alone already
 */
export function standAlone(packing: Packing, event: TimelineEvent): Stretch | null {
	const { lane, number } = packing;
	const own = placeOf(lane.events, event);
	if (own < 0) return null;
	const home = slotOfPlace(lane, own);
	if ((lane.firsts[home + 1] ?? 0) - (lane.firsts[home] ?? 0) === 1) return null;
	for (let reach = firstReach; ; reach *= 2) {
		const from = Math.max(0, home - reach);
		const to = Math.min(lane.count, home + reach + 1);
		const pieces = rearrange(packing, own, home, from, to);
		// What has changed must not lie against what was not looked at.
		const isAsItWas = (piece: Piece | undefined, slot: number) =>
			piece?.from === lane.firsts[slot] &&
			piece?.to === lane.firsts[slot + 1] &&
			piece?.x0 === lane.x0[slot];
		const isEnough =
			(from === 0 || isAsItWas(pieces[0], from)) &&
			(to === lane.count || isAsItWas(pieces.at(-1), to - 1));
		if (isEnough) return { from, to, slots: pieces.map((piece) => toSlot(piece)) };
	}

	function toSlot({ from, to, ...place }: Piece): Slot {
		const isOwn = from === own && to === own + 1;
		const events = new EventRun(lane.events, from, to, isOwn ? -1 : own);
		return { ...place, lane: number, events };
	}
}

function rearrange(
	packing: Packing,
	own: number,
	home: number,
	first: number,
	end: number
): Piece[] {
	const { lane, position, width } = packing;
	const pieces = piecesOf(packing, own);
	const band = pieces.single(own);
	const centre = position(band.time);
	const half = Math.max(packing.least, markSize) / 2;
	const alone: Piece = { ...band, x0: centre - half, x1: centre + half, isCompact: true };
	const all = [
		...pieces.unchanged(first, home),
		...pieces.pack(lane.firsts[home] ?? 0, own),
		...pieces.pack(own + 1, lane.firsts[home + 1] ?? 0),
		...pieces.unchanged(home + 1, end)
	];
	const free = [
		...pieces.joinOverlaps(all.filter(({ x1 }) => x1 <= alone.x0)),
		...pieces.joinOverlaps(all.filter(({ x0 }) => x0 >= alone.x1))
	];
	// What lies between two that were joined has gone with them.
	const isLeft = (piece: Piece) =>
		!free.some(({ from, to }) => from <= piece.from && piece.to <= to);
	const blocked = all.filter((piece) => isInWay(piece, alone) && isLeft(piece));
	const before = blocked.filter(({ to }) => to <= own);
	const after = blocked.filter(({ from }) => from > own);
	// The widest that the box of what is put there may be.
	const most = Math.max(
		packing.least,
		clusterWidth((lane.firsts[home + 1] ?? 0) - (lane.firsts[home] ?? 0))
	);
	const hasRoomBefore = alone.x0 >= most;
	const hasRoomAfter = alone.x1 + most <= width;
	const placed =
		hasRoomBefore && hasRoomAfter
			? pieces.putBeside(pieces.putBeside(free, alone, before, true), alone, after, false)
			: pieces.putBeside(free, alone, blocked, hasRoomBefore);
	// What was put beside it stays there at every scale, while a band grows.
	// What was not looked at is farther away than what was, and that is as it was.
	const isFree = blocked.length === 0 && !placed.some((piece) => isInWay(piece, band));
	return [...placed, isFree ? band : alone].sort((a, b) => a.x0 - b.x0);
}

function isInWay(a: Extent, b: Extent): boolean {
	return a.x0 < b.x1 && a.x1 > b.x0;
}

/** What is done with the pieces of a lane from which the event at the place `own` is taken. */
function piecesOf({ lane, position, until, least }: Packing, own: number) {
	const beginAt = (place: number) => {
		const event = lane.events[place];
		return event ? beginOf(event.date) : 0;
	};

	function single(place: number): Piece {
		const event = lane.events[place];
		const [from, to] = event ? drawnSpan(event.date, until) : [0, 0];
		const extent = eventExtent(from, to, position, least);
		return {
			from: place,
			to: place + 1,
			...extent,
			time: (from + to) / 2,
			shift: 0,
			isCompact: false
		};
	}

	/** A cluster stands in the middle of where its events begin. */
	function cluster(from: number, to: number): Piece {
		const first = from === own ? from + 1 : from;
		const last = to - 1 === own ? to - 2 : to - 1;
		const time = (beginAt(first) + beginAt(last)) / 2;
		const half = widthOf(from, to) / 2;
		const x = position(time);
		return { from, to, x0: x - half, x1: x + half, time, shift: 0, isCompact: true };
	}

	function widthOf(from: number, to: number): number {
		const count = to - from - (from <= own && own < to ? 1 : 0);
		return Math.max(least, clusterWidth(count));
	}

	function unchanged(first: number, end: number): Piece[] {
		return Array.from({ length: end - first }, (_, i) => {
			const { x0, x1, time, shift, isCompact } = slotAt(lane, 0, first + i);
			const [from = 0, to = 0] = [lane.firsts[first + i], lane.firsts[first + i + 1]];
			return { from, to, x0, x1, time, shift, isCompact };
		});
	}

	/** Events in one lane, as `packLanes` does. */
	function pack(from: number, to: number): Piece[] {
		const row: Piece[] = [];
		for (let place = from; place < to; place++) pushJoined(row, single(place));
		return row;
	}

	/** Neighbours of one another, in order. */
	function joinOverlaps(pieces: readonly Piece[]): Piece[] {
		const row: Piece[] = [];
		for (const piece of pieces) pushJoined(row, piece);
		return row;
	}

	/** Joins a piece to the end of a row, and what then overlaps before it. */
	function pushJoined(row: Piece[], piece: Piece): void {
		let joined = piece;
		for (let last = row.at(-1); last && last.x1 > joined.x0; last = row.at(-1)) {
			joined = cluster(last.from, joined.to);
			row.pop();
		}
		row.push(joined);
	}

	/** Joins pieces to one beside another one, with whatever stands there already. */
	function putBeside(
		pieces: readonly Piece[],
		to: Piece,
		moved: readonly Piece[],
		isBefore: boolean
	): Piece[] {
		if (moved.length === 0) return [...pieces];
		let from = Math.min(...moved.map((piece) => piece.from));
		let end = Math.max(...moved.map((piece) => piece.to));
		for (;;) {
			const size = widthOf(from, end);
			const x0 = isBefore ? to.x0 - size : to.x1;
			// Anchored to the other, so that they stay side by side.
			const shift = x0 + size / 2 - (to.x0 + to.x1) / 2;
			const beside: Piece = {
				from,
				to: end,
				x0,
				x1: x0 + size,
				time: to.time,
				shift,
				isCompact: true
			};
			// With what it hits comes what lies between them: a piece has no gaps.
			const isHit = (piece: Piece) =>
				isInWay(piece, beside) || (piece.from < beside.to && piece.to > beside.from);
			const hit = pieces.filter(isHit);
			const [low, high] = [
				Math.min(from, ...hit.map((piece) => piece.from)),
				Math.max(end, ...hit.map((piece) => piece.to))
			];
			if (low === from && high === end) return [...pieces.filter((p) => !isHit(p)), beside];
			[from, end] = [low, high];
		}
	}

	return { single, unchanged, pack, joinOverlaps, putBeside };
}
