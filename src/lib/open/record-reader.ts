import { errorText } from '#lib/record/error-text.ts';
import { OpenError } from '#lib/import/failure.ts';
import type { ImportNote } from '#lib/import/note.ts';
import type { FetchedText, RecordSource } from '#lib/import/read-bytes.ts';
import { isOurJson, parseIfJson } from '#lib/import/parse-if-json.ts';
import {
	canBeEdited,
	readParsed,
	readParsedUnchecked,
	type ReadContext
} from '#lib/import/read-parsed.ts';
import { buffersToTransfer, toRecordColumns } from '#lib/record/columns.ts';
import { createEventTextReader } from '#lib/record/event-text.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { publicationFacts } from '#lib/record/publication.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toJson } from '#lib/record/to-json.ts';
import type { Retry, Answer, Answers, WorkerReply, WorkerRequest } from './protocol.ts';
import { throwLoadError } from './load-error.ts';
import { fitsPage } from './fits-page.ts';

/* The part of the worker that checks a record and keeps it. Of a large record, the page only gets numbers,
   and the texts that it shows. */

/** Loads the code that reads formats other than our own JSON. */
export const loadFormats = () => import('#lib/import/other-formats.ts').catch(throwLoadError);

/** A loaded text with its name and with the reader’s answers about it. */
type NamedText = FetchedText &
	Answers & { name: string; isEdited?: boolean; oneOf?: RecordSource['oneOf'] };

/** The text that is being checked, or has failed and may be checked again in another way (`openAgain`). */
let failedText: NamedText | null = null;

/** The record that was sent to the page, and the function that returns its texts; null before that. */
let openedRecord: { file: EventsFile; textOf: ReturnType<typeof createEventTextReader> } | null =
	null;

/** Sends a message to the page. */
const reply = (message: WorkerReply, transfer: ArrayBuffer[] = []) =>
	postMessage(message, { transfer });

/** Checks a text, and sends the record to the page. @throws OpenError */
export async function open(read: NamedText): Promise<void> {
	failedText = read;
	await checkText(read, false);
}

/** Checks the failed text again in another way. Earlier answers still apply. @throws OpenError */
export async function openAgain(retry: Retry): Promise<void> {
	if (!failedText) throw new Error('nothing has been read');
	if ('leaveOut' in retry) await checkText(failedText, true);
	else await open({ ...failedText, ...retry });
}

async function checkText(
	{ text, name, host, isEdited, ...more }: NamedText,
	leaveOut: boolean
): Promise<void> {
	const today = new Date().toISOString().slice(0, 10);
	const options = { leaveOut, ...more, host: host ?? undefined };
	let context: ReadContext | null = null;
	try {
		const parsed = parseIfJson(text, name, options.host);
		context = { ...parsed, name, today, formats: isOurJson(parsed) ? null : await loadFormats() };
		if (isEdited) {
			reply({ type: 'unchecked', ...readParsedUnchecked(context, options) });
			return;
		}
		const { file, notes, leftOut } = readParsed(context, options);
		openedRecord = { file, textOf: createEventTextReader(file) };
		failedText = null;
		const madeBy = file.madeBy ?? null;
		const hasPictures = file.events.some(({ picture }) => picture?.data !== undefined);
		const details = {
			notes: [...notes, ...notesOnPictures(file)],
			leftOut,
			host,
			madeBy,
			hasPictures,
			...publicationFacts(file)
		};
		if (fitsPage(file)) {
			const record = { isWhole: true as const, data: toRecordData(file) };
			reply({ type: 'record', record, details });
			return;
		}
		const columns = toRecordColumns(file);
		reply(
			{ type: 'record', record: { isWhole: false, columns }, details },
			buffersToTransfer(columns)
		);
	} catch (error) {
		// Forgets a text that cannot be opened in any other way.
		if (!(error instanceof OpenError && error.mayBeOpened)) failedText = null;
		if (!(error instanceof OpenError)) throw error;
		const { failure, problems } = error;
		const isEditable = problems.length > 0 && context !== null && canBeEdited(context, options);
		throw new OpenError(failure, { ...error, isEditable });
	}
}

/** Notes about pictures that are not inside the file. */
function notesOnPictures({ events }: EventsFile): ImportNote[] {
	const count = events.filter(({ picture }) => picture?.file !== undefined).length;
	return count > 0 ? [{ code: 'pictures-beside', count }] : [];
}

/** Answers a request about the opened record. */
export async function answer(
	request: WorkerRequest & { type: 'texts' | 'json' | 'file-parts' }
): Promise<void> {
	try {
		reply({ type: 'answer', request: request.request, answer: await makeAnswer(request) });
	} catch (error) {
		reply({ type: 'no-answer', request: request.request, message: errorText(error) });
	}
}

async function makeAnswer(request: Parameters<typeof answer>[0]): Promise<Answer> {
	if (!openedRecord) throw new Error('no record is open');
	const { file, textOf } = openedRecord;
	if (request.type === 'texts') return request.indices.map(textOf);
	if (request.type === 'file-parts') {
		const { toFileParts } = await import('./file-parts.ts');
		return toFileParts(file, request.imported);
	}
	return new Blob([toJson(file)], { type: 'application/json' });
}
