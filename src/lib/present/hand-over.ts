import { isDictionary } from '#lib/record/dictionary.ts';
import type { Notes } from '#lib/record/notes.ts';
import type { PresentedLesson } from '#lib/record/presented-lessons.ts';
import type { RecordData } from '#lib/record/record-data.ts';
import { channelName } from './protocol.ts';
import { pingInterval, type OwnWindow } from './transport.ts';

/** The data of an opened record for the presenter's window. Only the page of the stage has read the record. */
export interface RecordForPresenter {
	record: RecordData;
	notes: Notes;
	lessons: PresentedLesson[];
	/** A text that says who made the record, or where it is from. */
	madeByText: string;
}

/** The message that asks for the record. */
const requestMessage = 'otr-record';

/**
 * Opens a separate channel for the record; null if the browser does not support it. Only pages of this site that know the
 * session's id can use it.
 */
const openRecordChannel = (
	{ BroadcastChannel }: OwnWindow,
	session: string
): BroadcastChannel | null =>
	BroadcastChannel ? new BroadcastChannel(`${channelName(session)}-record`) : null;

/**
 * Sends the record to each presenter's window of the session that asks for it. `read` returns what to send.
 *
 * @returns a function that stops listening
 */
export function giveRecord(
	home: OwnWindow,
	session: string,
	read: () => RecordForPresenter
): () => void {
	const channel = openRecordChannel(home, session);
	if (channel)
		channel.onmessage = ({ data }) => {
			if (data === requestMessage) channel.postMessage(read());
		};
	return () => channel?.close();
}

/**
 * Asks the stage of the session for its record, once per second until it answers.
 *
 * @param take called once, with the record
 * @returns a function that stops asking
 */
export function askForRecord(
	home: OwnWindow,
	session: string,
	take: (handed: RecordForPresenter) => void
): () => void {
	const channel = openRecordChannel(home, session);
	const ask = () => channel?.postMessage(requestMessage);
	const asking = setInterval(ask, pingInterval);
	const stop = () => {
		clearInterval(asking);
		channel?.close();
	};
	if (channel)
		channel.onmessage = ({ data }) => {
			if (!isRecordForPresenter(data)) return;
			stop();
			take(data);
		};
	ask();
	return stop;
}

/** Whether a message contains a record. Only this site can send one, and the record was checked when it was opened. */
const isRecordForPresenter = (value: unknown): value is RecordForPresenter =>
	isDictionary(value) &&
	['record', 'notes', 'lessons', 'madeByText'].every((name) => name in value);
