import { buffersOf, toColumns } from '#lib/model/columns.ts';
import { createTextReader } from '#lib/model/event-text.ts';
import { OpenError } from './failure.ts';
import type { RecordSource, Reply, Request } from './protocol.ts';
import { nameOf, readText } from './read-bytes.ts';
import { readRecord } from './read-record.ts';

/*
 * Reads and checks a record in a thread of its own, and keeps its texts. The page gets numbers, and
 * of the texts those that it shows. It ends with the page, or when the page ends it.
 */
type TextReader = ReturnType<typeof createTextReader>;

let textOf: TextReader | null = null;

const reply = (message: Reply, transfer: ArrayBuffer[] = []) => postMessage(message, { transfer });

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function open(source: RecordSource): Promise<void> {
	const name = nameOf(source);
	const text = await readText(source, (progress) => reply({ type: 'progress', ...progress }));
	const { file } = readRecord(text, name, new Date().toISOString().slice(0, 10));
	textOf = createTextReader(file);
	const columns = toColumns(file);
	reply({ type: 'record', columns }, buffersOf(columns));
}

function answer(request: number, indices: readonly number[], reader: TextReader | null): void {
	if (!reader) throw new Error('no record is open');
	reply({ type: 'texts', request, texts: indices.map(reader) });
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
	if (data.type === 'open') {
		void open(data.source).catch((error: unknown) => {
			const { code, message, problems, valid } =
				error instanceof OpenError
					? error
					: new OpenError('net', `The record could not be read. ${messageOf(error)}`);
			reply({ type: 'failed', code, message, problems, valid });
		});
		return;
	}
	try {
		answer(data.request, data.indices, textOf);
	} catch (error) {
		reply({ type: 'no-texts', request: data.request, message: messageOf(error) });
	}
});
