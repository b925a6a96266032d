import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatVersion } from '#lib/messages/format.ts';
import { canonicalJson, versionOf } from '../../src/server/publication.ts';
import { aFile } from '../fixtures/a-file.ts';

/** The same data with the keys of every object the other way round. */
function turned(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(turned);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([key, item]) => [key, turned(item)])
	);
}

test('the same data is the same text, in whichever order its keys stand', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			const text = canonicalJson(value);
			expect(canonicalJson(turned(value))).toBe(text);
			expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
		})
	);
	expect(canonicalJson({ b: [1, { d: 'é', c: null }], a: undefined })).toBe(
		'{"b":[1,{"c":null,"d":"é"}]}'
	);
});

test('a version is the beginning of the hash of the whole file, and its day', () => {
	const file = aFile();
	const version = versionOf(file);
	const hash = createHash('sha256').update(canonicalJson(file)).digest('hex');
	expect(version.hash).toBe(hash.slice(0, 12));
	expect(formatVersion(version, file.language)).toBe(`Version ${version.hash} of 31 January 2026`);
	expect(versionOf(turned(file) as typeof file).hash).toBe(version.hash);
});

test('any change makes another', () => {
	const { hash } = versionOf(aFile());
	expect(versionOf(aFile({ dek: 'What happened, in order!' })).hash).not.toBe(hash);
	expect(versionOf(aFile({ corrections: [] })).hash).not.toBe(hash);
	expect(versionOf(aFile({ events: aFile().events.toReversed() })).hash).not.toBe(hash);
});
