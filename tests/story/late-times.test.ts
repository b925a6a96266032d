import { expect, test } from 'vitest';
import { formatLateTimes } from '#lib/story/late-times.ts';

test.each([
	[['2025-07'], 'July 2025'],
	[['2025-12', '2026-01'], 'December 2025 and January 2026'],
	[['2024', '2025-12', '2026-01'], '2024, December 2025 and January 2026'],
	// Too many months: their years. Too many years: the first and the last.
	[['2025-01', '2025-02', '2025-03', '2026-01'], '2025 and 2026'],
	[['1921', '1922', '1923-05', '1924', '1925-01'], '1921–1925'],
	[['1930', '1931', '1932', '1933', '1934', '1935', '1936', '1937', '1938', '1939'], '1930–1939'],
	[['-0043-03', '-0042', '-0041', '-0040'], '44 BC–41 BC']
])('%j is %s', (times, words) => {
	expect(formatLateTimes(times, 'en')).toBe(words);
});
