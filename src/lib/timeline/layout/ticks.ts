import { formatTime } from '#lib/messages/intl.ts';
import {
	utcDay,
	utcMinute,
	utcMonth,
	utcTickInterval,
	utcYear,
	type CountableTimeInterval,
	type TimeInterval
} from 'd3';
import { boldFactor, textWidth } from '#lib/ui/text-width.ts';
import { labelFontSize } from './labels.ts';
import type { TimeScale } from './time-scale.ts';
import { day } from './transform.ts';

/** A labelled instant on the axis. */
export interface Tick {
	/** ms UTC. */
	time: number;
	/** Share of the width. */
	x: number;
	text: string;
}

/** Two lines of labels: the finer unit above, the larger unit that contains it below. */
export interface Ticks {
	upper: Tick[];
	/** The first may be at the view's edge, for a unit that began before. */
	lower: Tick[];
}

/** Least distance of two labels in the upper and in the lower line, px. */
const dayGap = 22;
const monthGap = 33;
const yearGap = 44;

/** Room around a label of the lower line, which is set bold, px. */
const lowerPad = 14;

/** Room around a label of the upper line, px. */
const tickPad = 6;

interface Unit {
	upper: Intl.DateTimeFormatOptions;
	lower: {
		each: CountableTimeInterval;
		format: Intl.DateTimeFormatOptions;
		/** Used for all names if one does not fit. */
		shortFormat: Intl.DateTimeFormatOptions;
		/** How long it lasts at least, ms. */
		minLength: number;
	} | null;
}

/** @param step between two ticks, ms */
function unitFor(step: number): Unit {
	if (step < day) {
		return {
			upper: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
			lower: {
				each: utcDay,
				format: { day: 'numeric', month: 'long', year: 'numeric' },
				shortFormat: { day: 'numeric', month: 'short', year: 'numeric' },
				minLength: day
			}
		};
	}
	if (step < 27 * day) {
		return {
			upper: { day: 'numeric' },
			lower: {
				each: utcMonth,
				format: { month: 'long', year: 'numeric' },
				shortFormat: { month: 'short', year: 'numeric' },
				minLength: 28 * day
			}
		};
	}
	if (step < 360 * day) {
		const format = { year: 'numeric' } as const;
		return {
			upper: { month: 'short' },
			lower: { each: utcYear, format, shortFormat: format, minLength: 365 * day }
		};
	}
	return { upper: { year: 'numeric' }, lower: null };
}

/**
 * The axis for a visible domain, from millennia to days, and to minutes where there are times.
 *
 * @param scale of the visible domain, to shares of the width
 * @param width that the labels must fit, px
 * @param hasTimes whether days have times
 */
export function layoutTicks(
	scale: TimeScale,
	width: number,
	language: string,
	hasTimes = false
): Ticks {
	const [start, end] = scale.domain() as [Date, Date];
	const { interval, step } = chooseInterval(
		[start, end],
		width,
		language,
		hasTimes ? utcMinute : utcDay
	);
	const unit = unitFor(step);
	return {
		upper: thin(
			interval
				.range(start, new Date(+end + 1))
				// There is no year 0: 200 BC, 100 BC, 1 AD, 100 are −199, −99, 1 and 100, where d3 has −200, −100, 0 and 100.
				.map((time) => (step > 366 * day && isEarly(time, 1) ? utcYear.offset(time) : time))
				.map((time) => ({
					time: +time,
					x: scale(time),
					text: formatTime(+time, language, unit.upper)
				})),
			gapFor(step, language, start) / width
		).filter(({ x, text }) => x + (textWidth(text, labelFontSize) + tickPad) / width <= 1),
		lower: unit.lower ? layoutLower(scale, width, unit.lower, language) : []
	};
}

/** The finest of d3's intervals whose labels fit. @param finest the most precise date of a record */
function chooseInterval(
	[start, end]: [Date, Date],
	width: number,
	language: string,
	finest: CountableTimeInterval
) {
	const least = stepOf(finest, start);
	let count = Math.ceil(width / dayGap);
	for (;;) {
		const found = utcTickInterval(start, end, count) ?? finest;
		const interval = stepOf(found, start) < least ? finest : found;
		const step = stepOf(interval, start);
		const space = (shortestStep(step) / (+end - +start)) * width;
		if (count <= 1 || space >= gapFor(step, language, start)) return { interval, step };
		// The labels of so many ticks, or of more, would not fit either.
		count = Math.max(1, Math.min(count - 1, Math.floor(width / space)));
	}
}

function gapFor(step: number, language: string, start: Date): number {
	const text = widestText(unitFor(step).upper, language, start);
	if (step < day) return text + tickPad;
	if (step < 27 * day) return Math.max(dayGap, text);
	return Math.max(step < 360 * day ? monthGap : yearGap, text);
}

const isEarly = (time: Date, year: number) => time.getUTCFullYear() < year;

const widths = new Map<string, number>();

/**
 * The width of a unit's widest name, px: some languages have no short names of months, and years before 100
 * name their era.
 *
 * @param start of the view
 */
function widestText(upper: Intl.DateTimeFormatOptions, language: string, start: Date): number {
	const sample = isEarly(start, 100) ? '-008887-01-01' : '2000-01-01';
	const key = `${language} ${sample} ${Object.entries(upper).join()}`;
	let width = widths.get(key);
	if (width === undefined) {
		const year = new Date(sample);
		const months = utcMonth.range(year, utcYear.offset(year));
		const days = utcDay.range(year, utcMonth.offset(year));
		const times = [...months, ...days];
		width = Math.max(
			...times.map((time) => textWidth(formatTime(+time, language, upper), labelFontSize))
		);
		widths.set(key, width);
	}
	return width;
}

/** From one tick to the next, ms. */
function stepOf(interval: TimeInterval, near: Date): number {
	const first = interval.ceil(near);
	return +interval.ceil(new Date(+first + 1)) - +first;
}

/**
 * Of steps of this length: after a short February a tick would be lost. Steps of days are uneven anyway, and thinned.
 *
 * @returns ms
 */
function shortestStep(step: number): number {
	if (step < 27 * day) return step;
	if (step < 360 * day) return (step < 32 * day ? 28 : 90) * day;
	return step - day;
}

/** Drops ticks that are too close: d3 restarts its steps of days with each month, which are uneven. */
function thin(ticks: Tick[], minGap: number): Tick[] {
	const kept: Tick[] = [];
	for (const tick of ticks) {
		const last = kept.at(-1);
		if (!last || tick.x - last.x >= minGap) kept.push(tick);
	}
	return kept;
}

function layoutLower(
	scale: TimeScale,
	width: number,
	{ each, format, shortFormat, minLength }: NonNullable<Unit['lower']>,
	language: string
): Tick[] {
	const [start, end] = scale.domain() as [Date, Date];
	// Depends only on the scale, so that a name does not change during a pan.
	const fits = roomOf(widestText(format, language, start), width) <= minLength / (+end - +start);
	const fitting = fits ? format : shortFormat;
	const all = [each.floor(start), ...each.range(new Date(+start + 1), end)].map((time) => ({
		// A unit that began before the view is named at its edge.
		time: Math.max(+start, +time),
		x: Math.max(0, scale(time)),
		text: formatTime(+time, language, fitting)
	}));
	const kept: Tick[] = [];
	for (const [i, tick] of all.entries()) {
		const end = tick.x + roomFor(tick, width);
		// The name at the edge is left out if it would touch the first name that begins in the view.
		const limit = i === 0 ? (all[1]?.x ?? 1) : 1;
		const last = kept.at(-1);
		if (end <= limit && (!last || last.x + roomFor(last, width) <= tick.x)) kept.push(tick);
	}
	return kept;
}

/** @param text px, not bold @returns share of the width */
function roomOf(text: number, width: number): number {
	return (text * boldFactor + lowerPad) / width;
}

function roomFor({ text }: Pick<Tick, 'text'>, width: number): number {
	return roomOf(textWidth(text, labelFontSize), width);
}

/** Where the labels of the lower line are, with a px on either side; px. */
export function lowerSpans(lower: readonly Tick[], width: number): { x0: number; x1: number }[] {
	return lower.map((tick) => {
		return { x0: tick.x * width - 1, x1: (tick.x + roomFor(tick, width)) * width + 1 };
	});
}

/** The same of the upper line. */
export function upperSpans(upper: readonly Tick[], width: number): { x0: number; x1: number }[] {
	return upper.map(({ x, text }) => {
		return { x0: x * width, x1: x * width + tickPad + textWidth(text, labelFontSize) };
	});
}
