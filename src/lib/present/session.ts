/** The id of a stage with its presenters: 16 characters that cannot be guessed. */
export const sessionPattern = /^[a-z0-9]{16}$/;

const characters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const length = 16;

/** A new random id for a stage and its presenters. */
export function createSession(): string {
	let session = '';
	while (session.length < length) {
		for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
			// Larger bytes are skipped, since they would make some characters more likely.
			if (byte < 256 - (256 % characters.length)) session += characters[byte % characters.length];
		}
	}
	return session.slice(0, length);
}

/** The session as a fragment of the presenter’s address, since a fragment is not sent to the server. */
export const sessionHash = (session: string): string => `#s=${session}`;

/** @returns null for a fragment that names no session */
export function readSession(hash: string): string | null {
	const session = new URLSearchParams(hash.slice(1)).get('s') ?? '';
	return sessionPattern.test(session) ? session : null;
}
