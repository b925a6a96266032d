/** Matches the id of a session, which a stage shares with its presenters: 16 random characters. */
export const sessionPattern = /^[a-z0-9]{16}$/;

const characters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const length = 16;

/** A new random session id. */
export function createSession(): string {
	let session = '';
	while (session.length < length) {
		for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
			// Larger bytes are skipped, because they would make some characters more likely.
			if (byte < 256 - (256 % characters.length)) session += characters[byte % characters.length];
		}
	}
	return session.slice(0, length);
}

/** The session as the fragment of the presenter's address. A fragment is not sent to the server. */
export const sessionHash = (session: string): string => `#s=${session}`;

/** @returns null if the fragment names no session */
export function readSession(hash: string): string | null {
	const session = new URLSearchParams(hash.slice(1)).get('s') ?? '';
	return sessionPattern.test(session) ? session : null;
}
