import { isDictionary, valueOfKey, type Dictionary } from '#lib/record/dictionary.ts';
import { joinPath } from '#lib/record/problem.ts';
import type { ImportedSlide } from './slide-parts.ts';

/** For each key of TimelineJS’s version 3, the key of version 2 that it replaced. */
const oldKeys: Record<string, string> = {
	start_date: 'startDate',
	end_date: 'endDate',
	'text.headline': 'headline',
	'text.text': 'text',
	'media.url': 'asset.media',
	group: 'tag'
};

/** The value of `timeline` in version 2’s JSON, `{timeline: {headline, date, era}}`; null for other JSON. */
export function timelineJs2Of(input: Dictionary): Dictionary | null {
	const timeline = valueOfKey(input, 'timeline');
	return isDictionary(timeline) && Array.isArray(timeline.date) ? timeline : null;
}

/** Converts the slides of version 2’s JSON to the form of version 3. */
export function slidesOfVersion2(timeline: Dictionary): {
	title: ImportedSlide;
	slides: ImportedSlide[];
} {
	const slidesOf = (list: 'date' | 'era'): ImportedSlide[] => {
		const items: unknown = timeline[list];
		return (Array.isArray(items) ? items : []).map((item: unknown, index) =>
			toSlide(item, joinPath(`timeline.${list}`, index), list === 'era')
		);
	};
	const { headline, text, asset } = timeline;
	return {
		title: toSlide({ headline, text, asset }, 'timeline', false),
		slides: [...slidesOf('date'), ...slidesOf('era')]
	};
}

function toSlide(item: unknown, path: string, isEra: boolean): ImportedSlide {
	const positionOf = (key?: string) => ({
		path: key === undefined ? path : `${path}.${oldKeys[key] ?? key}`
	});
	if (!isDictionary(item)) return { data: item, isEra, positionOf };
	const { startDate, endDate, headline, text, asset, tag, ...others } = item;
	const { media, ...rest } = isDictionary(asset) ? asset : {};
	const data = {
		...others,
		start_date: splitDate(startDate),
		end_date: endDate === undefined || endDate === '' ? undefined : splitDate(endDate),
		text: { headline, text },
		media: { url: media, ...rest },
		group: tag
	};
	return { data, isEra, positionOf };
}

/**
 * Splits a date into parts: “2011,12,10”, “2011,12,10,13,30”, or with the month first, as in TimelineJS, “5/12/2015”
 * and “5/12/2015 13:30”. Returns other values unchanged, so that `readDateParts` reports them.
 */
function splitDate(date: unknown): unknown {
	if (typeof date !== 'string') return typeof date === 'number' ? { year: date } : date;
	const [, first, second, year, time = ''] =
		/^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[\sT]+(\S.*))?$/.exec(date) ?? [];
	if (year !== undefined) {
		// If the first number is over 12, the day comes first.
		const [month, day] = Number(first) > 12 ? [second, first] : [first, second];
		return { year, month, day, hour: time };
	}
	const parts = date.split(/(?!^)[,/-]/).map((part) => part.trim());
	const keys = ['year', 'month', 'day', 'hour', 'minute', 'second'];
	return Object.fromEntries(keys.map((key, index) => [key, parts[index]]));
}
