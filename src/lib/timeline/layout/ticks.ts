import { formatTime } from '#lib/messages/intl.ts';
import { getOrMake } from '#lib/record/get-or-make.ts';
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
import type { PxStretch } from './box.ts';
import { unitFor, type AxisUnit } from './axis-units.ts';
import { labelFontSize } from './labels.ts';
import type { TimeScale } from './time-scale.ts';
import { dayMs } from '#lib/record/date-point.ts';

/** A labelled instant on the axis. */
export interface Tick {
	/** The instant, ms UTC. */
	time: number;
	/** The position, a share of the width. */
	x: number;
	/** Empty if the label does not fit beside the right edge: the tick alone shows that a unit begins. */
	text: string;
}

/** Two lines of labels. `upper` has the finer unit, `lower` the unit that contains it: for example days and months. */
export interface Ticks {
	upper: readonly Tick[];
	/** If a unit began before the view, its label is first, at the edge of the view. */
	lower: readonly Tick[];
}

/** The minimum distance between the starts of two day labels of the upper line, px. */
const minDayLabelGap = 22;
/** Likewise for months. */
const minMonthLabelGap = 33;
/** Likewise for years. */
const minYearLabelGap = 44;

/** Room around a label of the lower line, which is bold, px. */
const lowerLabelPad = 14;

/** Room around a label of the upper line, px. */
const upperLabelPad = 6;

/**
 * The ticks for a visible domain, from millennia to days, or to minutes if the record has times of day.
 *
 * @param scale from ms UTC to shares of the width
 * @param width px in which the labels must fit
 */
export function layoutTicks(
	scale: TimeScale,
	width: number,
	language: string,
	hasTimes: boolean
): Ticks {
	const [start, end] = scale.domain() as [Date, Date];
	const finest = hasTimes ? utcMinute : utcDay;
	const { interval, step } = chooseInterval([start, end], width, language, finest);
	const unit = unitFor(step);
	const allTicks = interval.range(start, end).map((time): Tick => {
		// There is no year 0. D3 counts −200, −100, 0; shifted by a year these are −199, −99, 1, that is 200 BC, 100 BC
		// and 1 AD.
		const at = step > 366 * dayMs && isBeforeYear(time, 1) ? utcYear.offset(time) : time;
		return { time: +at, x: scale(at), text: formatTime(+at, language, unit.upper) };
	});
	const fits = ({ x, text }: Tick) =>
		x + (textWidth(text, labelFontSize) + upperLabelPad) / width <= 1;
	return {
		upper: dropCloseTicks(allTicks, minGapFor(step, language, start) / width).map((tick) =>
			fits(tick) ? tick : { ...tick, text: '' }
		),
		lower: unit.lower ? layoutLowerTicks(scale, width, unit.lower, language) : []
	};
}

/** The finest of D3's intervals whose labels fit. @param finest the shortest interval allowed */
function chooseInterval(
	[start, end]: [Date, Date],
	width: number,
	language: string,
	finest: CountableTimeInterval
) {
	const minStep = stepLength(finest, start);
	let count = Math.ceil(width / minDayLabelGap);
	for (;;) {
		const found = utcTickInterval(start, end, count) ?? finest;
		const interval = stepLength(found, start) < minStep ? finest : found;
		const step = stepLength(interval, start);
		const space = (minStepLength(step) / (+end - +start)) * width;
		if (count <= 1 || space >= minGapFor(step, language, start)) return { interval, step };
		// If D3 chose the same interval for more ticks, these would not fit either. So ask for fewer.
		count = Math.max(1, Math.min(count - 1, Math.floor(width / space)));
	}
}

/** The minimum distance between two labels, px. @param step the time from one to the next, ms */
function minGapFor(step: number, language: string, start: Date): number {
	const text = widestLabelWidth(unitFor(step).upper, language, start);
	if (step < dayMs) return text + upperLabelPad;
	if (step < 27 * dayMs) return Math.max(minDayLabelGap, text);
	return Math.max(step < 360 * dayMs ? minMonthLabelGap : minYearLabelGap, text);
}

/** Whether an instant is before the first day of a year. */
const isBeforeYear = (time: Date, year: number) => time.getUTCFullYear() < year;

/** The width of the widest label of each unit, px. The keys are the format, and then the language and sample date. */
const widestLabelCache = new WeakMap<Intl.DateTimeFormatOptions, Map<string, number>>();

/**
 * The width of the unit's widest label, px. Measured, because some languages do not abbreviate months, and years before
 * 100 have an era. @param start of the view
 */
function widestLabelWidth(
	upper: Intl.DateTimeFormatOptions,
	language: string,
	start: Date
): number {
	const sample = isBeforeYear(start, 100) ? '-008887-01-01' : '2000-01-01';
	const known = getOrMake(widestLabelCache, upper, () => new Map<string, number>());
	return getOrMake(known, `${language} ${sample}`, () => {
		const year = new Date(sample);
		const months = utcMonth.range(year, utcYear.offset(year));
		const days = utcDay.range(year, utcMonth.offset(year));
		const texts = [...months, ...days].map((time) => formatTime(+time, language, upper));
		return Math.max(...texts.map((text) => textWidth(text, labelFontSize)));
	});
}

/** Time from one tick to the next, ms. */
function stepLength(interval: TimeInterval, near: Date): number {
	const first = interval.ceil(near);
	return +interval.ceil(new Date(+first + 1)) - +first;
}

/**
 * The minimum length of a step, ms: a month is shorter than its average. With the average, the tick after a
 * February would be lost. Steps of days are not shortened: D3 restarts them with each month anyway.
 */
function minStepLength(step: number): number {
	if (step < 27 * dayMs) return step;
	if (step < 360 * dayMs) return (step < 32 * dayMs ? 28 : 90) * dayMs;
	return step - dayMs;
}

/** Drops ticks that are too close together: D3 restarts steps of several days with each month. */
function dropCloseTicks(ticks: Tick[], minGap: number): Tick[] {
	const kept: Tick[] = [];
	for (const tick of ticks) {
		const last = kept.at(-1);
		if (!last || tick.x - last.x >= minGap) kept.push(tick);
	}
	return kept;
}

function layoutLowerTicks(
	scale: TimeScale,
	width: number,
	{
		interval,
		formats: [long, short = long, last = short],
		minLength
	}: NonNullable<AxisUnit['lower']>,
	language: string
): Tick[] {
	const [start, end] = scale.domain() as [Date, Date];
	// The format depends only on the scale, so that labels do not change during a pan.
	const fitsLong =
		roomForWidth(widestLabelWidth(long, language, start), width) <= minLength / (+end - +start);
	const format = fitsLong ? long : short;
	const times = [interval.floor(start), ...interval.range(new Date(+start + 1), end)];
	const kept: Tick[] = [];
	for (const [i, unitStart] of times.entries()) {
		// If a unit began before the view, its label is at the edge.
		const time = Math.max(+start, +unitStart);
		const x = scale(time);
		const previous = kept.at(-1);
		if (previous && previous.x + roomForTick(previous, width) > x) continue;
		// The label at the left edge is left out if it would touch the first label that begins in the view.
		const limit = i === 0 && times[1] ? scale(times[1]) : 1;
		const tick = [format, last]
			.map((format) => ({ time, x, text: formatTime(+unitStart, language, format) }))
			.find((tick) => x + roomForTick(tick, width) <= limit);
		if (tick || i > 0) kept.push(tick ?? { time, x, text: '' });
	}
	return kept;
}

/** The room for the text of a tick, a share of the width. @param text its width in normal type, px */
const roomForWidth = (text: number, width: number) => (text * boldFactor + lowerLabelPad) / width;

const roomForTick = ({ text }: Tick, width: number) =>
	roomForWidth(textWidth(text, labelFontSize), width);

/** The stretches that the labels of the lower line cover, with 1 px added on either side; px. */
export function lowerStretches(lower: readonly Tick[], width: number): PxStretch[] {
	return lower.map((tick) => {
		return { x0: tick.x * width - 1, x1: (tick.x + roomForTick(tick, width)) * width + 1 };
	});
}
