import { expect, test } from 'vitest';
import { createSession, readSession, sessionHash, sessionPattern } from '#lib/present/session.ts';

test('a session is 16 characters, another one each time, and each character as likely', () => {
	const sessions = Array.from({ length: 2_000 }, createSession);
	for (const session of sessions) expect(session).toMatch(sessionPattern);
	expect(new Set(sessions).size).toBe(sessions.length);
	const counts = new Map<string, number>();
	for (const letter of sessions.join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
	expect(counts.size).toBe(36);
	// Of 889 each, six standard deviations off; a plain remainder would give some 1,000.
	for (const [letter, count] of counts) {
		expect(Math.abs(count - 32_000 / 36), letter).toBeLessThan(180);
	}
});

test('it goes into an address and comes out again', () => {
	const session = createSession();
	expect(readSession(sessionHash(session))).toBe(session);
});

test.each([
	...['', '#', '#s=', '#s=abc', '#abcdefgh01234567', '#s=ABCDEFGH01234567'],
	...['#s=abcdefgh0123456', '#s=abcdefgh012345678']
])('%s names none', (hash) => {
	expect(readSession(hash)).toBeNull();
});
