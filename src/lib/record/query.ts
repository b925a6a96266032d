/**
 * Sets a parameter in a query string.
 *
 * @param value null removes the parameter
 * @returns `''`, or a string that starts with `?`
 */
export function setParameter(search: string, name: string, value: string | null): string {
	const query = new URLSearchParams(search);
	if (value === null) query.delete(name);
	else query.set(name, value);
	const text = query.toString().replaceAll('%2C', ',');
	return text && `?${text}`;
}

/** Removes all parameters except `names` from a query string. */
export function keepParameters(search: string, names: readonly string[]): string {
	const query = new URLSearchParams(search);
	const kept = new URLSearchParams([...query].filter(([name]) => names.includes(name)));
	return kept.size > 0 ? `?${kept}` : '';
}
