/** Matches the id that a stage and its presenter's windows share: 16 random characters. */
export const sessionPattern = /^[a-z0-9]{16}$/;

/** The characters of a session’s id. */
const characters = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** The length of a session’s id. */
const sessionLength = 16;

/** Makes a random session id. */
export function createSession(): string {
	let session = '';
	while (session.length < sessionLength) {
		for (const byte of crypto.getRandomValues(new Uint8Array(sessionLength))) {
			// Skips larger bytes, which would make some characters more likely than others.
			if (byte < 256 - (256 % characters.length)) session += characters[byte % characters.length];
		}
	}
	return session.slice(0, sessionLength);
}

/** The fragment of the presenter's address. It contains the session, because fragments are not sent to the server. */
export const sessionHash = (session: string): string => `#s=${session}`;

/** Reads the session from the fragment of an address. @returns null if the fragment has no session */
export function readSession(hash: string): string | null {
	const session = new URLSearchParams(hash.slice(1)).get('s') ?? '';
	return sessionPattern.test(session) ? session : null;
}
