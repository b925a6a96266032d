/** The Roman numerals with their values, the largest first. */
const romanSigns = [
	[100, 'C'],
	[90, 'XC'],
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I']
] as const;

/** A number as a Roman numeral, as some languages write centuries: 19 becomes “XIX”. */
export function toRoman(n: number): string {
	const [value, sign] = romanSigns.find(([value]) => value <= n) ?? [0, ''];
	return value ? sign + toRoman(n - value) : '';
}
