import { parsePartialDate } from './partial-date.ts';

/** Matches EDTF’s marks for uncertain and approximate dates. */
const markPattern = /[?~%]/g;

/** Replacements that turn unsupported EDTF, older drafts of EDTF and typing errors into the nearest valid form. */
const replacements: readonly [RegExp, string | ((text: string, ...groups: string[]) => string)][] =
	[
		[/\s*([/,–]|\.\.)\s*/g, '$1'],
		[/^(\d{4})(\d\d)(\d\d)(?!\d)/, '$1-$2-$3'],
		[/^(\d{4})[/.](\d\d)[/.](\d\d)(?!\d)/, '$1-$2-$3'],
		// Times: a space instead of `T`, fractions of a second, an offset without its colon.
		[/(\d{4}-\d\d-\d\d)[ t](?=\d)/g, '$1T'],
		[/(T\d\d:\d\d:\d\d)[.,]\d+/g, '$1'],
		[/(T[\d:]+)z/g, '$1Z'],
		[/(T[\d:]+[+-]\d\d)(\d\d)?(?!:?\d)/g, (_, time, minutes = '00') => `${time}:${minutes}`],
		[/\bY(?=-?\d{4}\b)/g, ''],
		// Unknown digits.
		[/(?<=[\dux])[ux](?=[\dux-]|$)/gi, 'X'],
		[/-XX(?!-\d)/g, ''],
		[/^(\d{3}X)-.*/, '$1'],
		// EDTF’s seasons of the northern hemisphere become ours. Those of the southern one (29 to 32) have no season of ours.
		[/^(\d{4})-(2[5-8])$/, (_, year, season) => `${year}-${Number(season) - 4}`],
		// Words for a missing end in older drafts, and a dash instead of a slash.
		[/\bopen\b/gi, '..'],
		[/\bunknown\b/gi, ''],
		[/–/g, '/'],
		// `{…}` (all of several dates), and one of more than two dates.
		[/^\{(.*)\}$/, '[$1]'],
		[/^(\[[^,.]+)(?:,|\.\.)[^\]]+(?:,|\.\.)([^,.]+\])$/, '$1..$2'],
		// `a..b` and `a,b` without brackets.
		[/^([^[\],/]+)\.\.([^[\],/]+)$/, '$1/$2'],
		[/^[^[\],/]+,[^[\],/]+$/, '[$&]'],
		// A mark within a date instead of after it.
		[/[^/[\],]*?[^/[\],.]+(?=\.\.|[/[\],]|$)/g, withMarkLast]
	];

/** A point with its marks moved to the end: `2004-06-~11` becomes `2004-06-11~`. */
function withMarkLast(point: string): string {
	const found = new Set(point.match(markPattern));
	const last = found.size > 1 ? '%' : [...found].join('');
	return point.replace(markPattern, '') + last;
}

/** The valid date that an unreadable one was most likely meant to be; null if there is none. */
export function nearestDate(text: string): string | null {
	if (text.length > 80) return null;
	const converted = replacements.reduce<string>(
		(text, [pattern, to]) => text.replace(pattern, to as string),
		text.trim()
	);
	return converted !== text && parsePartialDate(converted) ? converted : null;
}
