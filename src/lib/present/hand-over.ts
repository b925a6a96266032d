import { isDictionary } from '#lib/record/dictionary.ts';
import type { Notes } from '#lib/record/notes.ts';
import type { PresentedLesson } from '#lib/record/presented-lessons.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import { channelName } from './protocol.ts';
import { beat, type Home } from './transport.ts';

/** What the presenter's window of an opened record needs, which only the page of the stage has. */
export interface HandedOver {
	record: RecordData;
	notes: Notes;
	lessons: PresentedLesson[];
	/** Who made the record, or where it comes from. */
	signed: string;
}

/** The message that asks for the record. */
const request = 'otr-record';

/** A channel of its own, which only pages of this site that know the session can hear. */
const channelOf = ({ BroadcastChannel }: Home, session: string): BroadcastChannel | null =>
	BroadcastChannel ? new BroadcastChannel(`${channelName(session)}-record`) : null;

/**
 * Gives a record to each presenter's window of the session that asks for it.
 *
 * @returns a function that stops
 */
export function giveRecord(home: Home, session: string, read: () => HandedOver): () => void {
	const channel = channelOf(home, session);
	if (channel)
		channel.onmessage = ({ data }) => {
			if (data === request) channel.postMessage(read());
		};
	return () => channel?.close();
}

/**
 * Asks the stage of the session for its record, once a second until it answers.
 *
 * @param take called once
 * @returns a function that stops asking
 */
export function askForRecord(
	home: Home,
	session: string,
	take: (handed: HandedOver) => void
): () => void {
	const channel = channelOf(home, session);
	const ask = () => channel?.postMessage(request);
	const asking = setInterval(ask, beat);
	const stop = () => {
		clearInterval(asking);
		channel?.close();
	};
	if (channel)
		channel.onmessage = ({ data }) => {
			if (!isHandedOver(data)) return;
			stop();
			take(data);
		};
	ask();
	return stop;
}

/** Whether a message is a record. Only this site can send one, and the record was checked when it was opened. */
const isHandedOver = (value: unknown): value is HandedOver =>
	isDictionary(value) && ['record', 'notes', 'lessons', 'signed'].every((name) => name in value);
