/** A format costs a hundred times what it formats: each is made once. */
const known = new Map<string, unknown>();

function once<T>(key: string, make: () => T): T {
	const found = known.get(key) as T | undefined;
	if (found) return found;
	const made = make();
	known.set(key, made);
	return made;
}

/** Dates as they are written in UTC and the Gregorian calendar, whoever reads them. */
export function dateFormat(
	locale: string,
	options: Intl.DateTimeFormatOptions
): Intl.DateTimeFormat {
	return once(`date ${locale} ${JSON.stringify(options)}`, () => {
		return new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
	});
}

export function numberFormat(
	locale: string,
	options: Intl.NumberFormatOptions = {}
): Intl.NumberFormat {
	return once(`number ${locale} ${JSON.stringify(options)}`, () => {
		return new Intl.NumberFormat(locale, options);
	});
}
