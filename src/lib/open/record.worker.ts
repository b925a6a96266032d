import { buffersOf, toColumns } from '#lib/record/columns.ts';
import { createTextReader } from '#lib/record/event-text.ts';
import { factsOf } from '#lib/record/publication.ts';
import type { EventsFile } from '#lib/record/events-file.ts';
import { OpenError } from '#lib/import/failure.ts';
import { toFileParts } from './file-parts.ts';
import type { Answer, Reply, Request } from './protocol.ts';
import { nameOf, readText, type Read } from '#lib/import/read-bytes.ts';
import { readRecord } from '#lib/import/read-record.ts';

/*
 * A worker that reads and checks a record, and keeps it. The page gets numbers, and only the texts that it
 * shows.
 */

/** The text that was read but could not be opened: `open-valid` may follow. */
let closed: (Read & { name: string }) | null = null;

let opened: { file: EventsFile; textOf: ReturnType<typeof createTextReader> } | null = null;

const reply = (message: Reply, transfer: ArrayBuffer[] = []) => postMessage(message, { transfer });

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function open(request: Request & { type: 'open' | 'open-valid' }): Promise<void> {
	if (request.type === 'open') {
		const { source } = request;
		const read = await readText(source, (progress) => reply({ type: 'progress', ...progress }));
		closed = { ...read, name: nameOf(source) };
	}
	if (!closed) throw new Error('nothing has been read');
	const { text, name, host } = closed;
	const today = new Date().toISOString().slice(0, 10);
	const { file, notes, leftOut } = readRecord(text, name, today, {
		leaveOut: request.type === 'open-valid',
		host: host ?? name
	});
	closed = null;
	opened = { file, textOf: createTextReader(file) };
	const columns = toColumns(file);
	const details = { notes, leftOut, host, ...factsOf(file) };
	reply({ type: 'record', columns, details }, buffersOf(columns));
}

function answer(request: Request & { type: 'texts' | 'json' | 'file-parts' }): Answer {
	if (!opened) throw new Error('no record is open');
	const { file, textOf } = opened;
	if (request.type === 'texts') return request.indices.map(textOf);
	if (request.type === 'file-parts') return toFileParts(file, request.imported);
	return new Blob([JSON.stringify(file)], { type: 'application/json' });
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
	if (data.type === 'open' || data.type === 'open-valid') {
		void open(data).catch((error: unknown) => {
			const { failure, problems, valid } =
				error instanceof OpenError
					? error
					: new OpenError({ code: 'unread', detail: messageOf(error) });
			// Without valid events no `open-valid` follows.
			if (valid === 0) closed = null;
			reply({ type: 'failed', failure, problems, valid });
		});
		return;
	}
	const { request } = data;
	try {
		reply({ type: 'answer', request, answer: answer(data) });
	} catch (error) {
		reply({ type: 'no-answer', request, message: messageOf(error) });
	}
});
