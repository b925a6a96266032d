// Reads the environment variables for the record of a build, the order in its dates, and the address of the site.
import { existsSync } from 'node:fs';

/** The address at which `npm start` serves the site. */
const defaultAddress = 'http://127.0.0.1:4173/';

/**
 * Makes an error that prints as one line, without a stack, because the mistake is in a setting and not in the code.
 *
 * @param {string} message
 */
const oneLineError = (message) => Object.assign(new Error(message), { stack: message });

/**
 * The path of the record in `OTR_RECORD`.
 *
 * @returns {string | undefined} undefined for the shipped record
 * @throws {Error} with one line if there is no such file
 */
export function recordPath() {
	const path = process.env.OTR_RECORD;
	if (!path) return undefined;
	if (existsSync(path)) return path;
	throw oneLineError(`OTR_RECORD is ${path}, and there is no such file.`);
}

/**
 * The order of day and month in a table, from `OTR_DATES`. It is needed if dates such as 9/10/2025 allow both orders.
 *
 * @returns {'dmy' | 'mdy' | undefined} undefined if it is not set
 * @throws {Error} with one line for any other value
 */
export function dayOrder() {
	const order = process.env.OTR_DATES;
	if (!order) return undefined;
	if (order === 'dmy' || order === 'mdy') return order;
	throw oneLineError(`OTR_DATES is “${order}”: give dmy (day first) or mdy (month first).`);
}

/**
 * The address of the site in its first language, from `OTR_SITE`. It may contain a folder, and always ends in a slash.
 *
 * @returns {URL}
 * @throws {Error} with one line for a text that is not an http or https address
 */
export function siteUrl() {
	const text = process.env.OTR_SITE ?? defaultAddress;
	const url = URL.canParse(text) ? new URL(text) : null;
	if (!url || !/^https?:$/.test(url.protocol)) {
		throw oneLineError(
			`OTR_SITE is “${text}”: give the address of the site, as https://example.org/.`
		);
	}
	url.search = url.hash = '';
	if (!url.pathname.endsWith('/')) url.pathname += '/';
	return url;
}
