import { sessionPattern } from './protocol.ts';

const characters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const length = 16;

/** A new name for a stage and its presenters. */
export function createSession(): string {
	let session = '';
	while (session.length < length) {
		for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
			// Larger bytes would make some characters likelier than others.
			if (byte < 256 - (256 % characters.length)) session += characters[byte % characters.length];
		}
	}
	return session.slice(0, length);
}

/** The fragment of a presenter’s address: it is sent to no server. */
export const sessionHash = (session: string): string => `#s=${session}`;

/** @returns null for a fragment that names no session */
export function readSession(hash: string): string | null {
	const session = new URLSearchParams(hash.slice(1)).get('s') ?? '';
	return sessionPattern.test(session) ? session : null;
}
