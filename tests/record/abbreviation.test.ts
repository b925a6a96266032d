import { expect, test } from 'vitest';
import { spellOutAbbreviation } from '#lib/record/abbreviation.ts';

const tracks = [
	{ label: 'Israel Ministry of Defense (IMOD)' },
	{ label: 'U.S. Immigration and Customs Enforcement (ICE)' },
	{ label: 'Letters' },
	{ label: 'A ministry (the old one)' }
];

test.each([
	[
		'1,400 terabytes of ICE data, and ICE',
		['1,400 terabytes of ', 'U.S. Immigration and Customs Enforcement', 'ICE', ' data, and ICE']
	],
	// That of the first track.
	['ICE and IMOD', ['ICE and ', 'Israel Ministry of Defense', 'IMOD', '']],
	// No part of another word, and nothing in small letters.
	['ICEBERG, ice, SLICE, the old one', ['ICEBERG, ice, SLICE, the old one']],
	[
		'U.S. Immigration and Customs Enforcement (ICE) said',
		['U.S. Immigration and Customs Enforcement (ICE) said']
	],
	['', ['']]
])('its first abbreviation is found: %s', (text, expected) => {
	const parts = spellOutAbbreviation(text, tracks);
	expect(parts).toEqual(expected);
});
