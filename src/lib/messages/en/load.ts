/** While a file loads. */
export const loadMessages = {
	label: 'Loading',
	of: (name: string) => `Loading ${name}`,
	/** A name may be in any script, so it has a tag of its own. */
	status: 'Loading <file></file>: <step></step>',
	phases: { read: 'reading', check: 'checking', draw: 'drawing' },
	/** For a screen reader: the name, and one of `phases`. */
	phase: (name: string, phase: string) => `${name}: ${phase}`,
	/** Megabytes. */
	bytes: (read: string) => `${read} MB`,
	bytesOf: (read: string, all: string) => `${read} of ${all} MB`
};
