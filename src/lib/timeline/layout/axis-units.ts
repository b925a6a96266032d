import { utcDay, utcMonth, utcYear, type CountableTimeInterval } from 'd3';
import { dayMs } from '#lib/record/date-point.ts';

/** A unit of the axis. `upper`: the format of its labels. `lower`: the larger unit that contains it, or null. */
export interface AxisUnit {
	upper: Intl.DateTimeFormatOptions;
	lower: {
		interval: CountableTimeInterval;
		/**
		 * All labels have the first format, or the second if the longest one does not fit in the first. A label at the right
		 * edge with too little room has the third. Without a second or third, the one before is used.
		 */
		formats: readonly [
			Intl.DateTimeFormatOptions,
			Intl.DateTimeFormatOptions?,
			Intl.DateTimeFormatOptions?
		];
		/** The shortest length of the unit, ms. */
		minLength: number;
	} | null;
}

const yearFormat = { year: 'numeric' } as const;
const shortMonth = { month: 'short' } as const;
const monthFormat = (name: 'long' | 'short') => ({ month: name, ...yearFormat }) as const;
const dateFormat = (name: 'long' | 'short') => ({ day: 'numeric', ...monthFormat(name) }) as const;

/* The units of the axis. Each unit is a single object, because widths and formats are cached by object. */
const yearUnit: AxisUnit = { upper: yearFormat, lower: null };
const monthUnit: AxisUnit = {
	upper: shortMonth,
	lower: {
		interval: utcYear,
		formats: [yearFormat],
		minLength: 365 * dayMs
	}
};
const dayUnit: AxisUnit = {
	upper: { day: 'numeric' },
	lower: {
		interval: utcMonth,
		formats: [monthFormat('long'), monthFormat('short'), shortMonth],
		minLength: 28 * dayMs
	}
};
const timeUnit: AxisUnit = {
	upper: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
	lower: {
		interval: utcDay,
		formats: [dateFormat('long'), dateFormat('short'), { day: 'numeric', ...shortMonth }],
		minLength: dayMs
	}
};

/** The unit for a distance between ticks. @param step ms */
export function unitFor(step: number): AxisUnit {
	if (step < dayMs) return timeUnit;
	if (step < 27 * dayMs) return dayUnit;
	return step < 360 * dayMs ? monthUnit : yearUnit;
}
