import { errorText } from '#lib/record/error-text.ts';
import { OpenError } from '#lib/import/failure.ts';
import {
	nameOfSource,
	readText,
	type OpeningProgress,
	type FetchedText,
	type WorkbookReader
} from '#lib/import/read-bytes.ts';
import { throwLoadError } from './load-error.ts';
import type { WorkerReply, WorkerRequest } from './protocol.ts';

/* A small worker, which starts to load the file at once. Meanwhile, it loads the larger module that checks
   the record. */

const loadingReader = import('./record-reader.ts');
// The next request reports a failure.
loadingReader.catch(() => undefined);

/** Returns the module that checks records, once it is loaded. */
const loadReader = () => loadingReader.catch(throwLoadError);

/** Reads an Excel workbook. The code for it is only loaded then. */
const readWorkbook: WorkbookReader = async (bytes) => {
	const { loadFormats } = await loadReader();
	const { countColumnNames: countNames } = await loadFormats();
	const { readWorkbook } = await import('#lib/import/workbook.ts').catch(throwLoadError);
	return readWorkbook(bytes, countNames);
};

/** A file that is being loaded before the page has asked for it, because the reader has already agreed. */
let preparedLoad: { url: string; read: Promise<FetchedText> } | null = null;

/** Whether the page has asked for the record. Until then, it cannot show progress. */
let canReport = false;

function onprogress(progress: OpeningProgress): void {
	if (canReport) postMessage({ type: 'progress', ...progress } satisfies WorkerReply);
}

function prepare(url: string): void {
	const read = readText({ url }, onprogress, readWorkbook);
	read.catch(() => undefined);
	preparedLoad = { url, read };
}

async function openRecord(request: WorkerRequest & { type: 'open' | 'open-again' }): Promise<void> {
	if (request.type === 'open-again') {
		await (await loadReader()).openAgain(request);
		return;
	}
	const { source, isEdited = false } = request;
	canReport = true;
	const early = 'url' in source && source.url === preparedLoad?.url ? preparedLoad.read : null;
	const read = await (early ?? readText(source, onprogress, readWorkbook));
	const { oneOf } = source;
	await (await loadReader()).open({ ...read, name: nameOfSource(source), isEdited, oneOf });
}

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
	if (data.type === 'prepare') {
		prepare(data.url);
		return;
	}
	if (data.type !== 'open' && data.type !== 'open-again') {
		// The page sends these requests only after it has got a record, so the module is already loaded.
		void loadingReader.then((reader) => reader.answer(data));
		return;
	}
	void openRecord(data).catch((error: unknown) => {
		const { failure, problems, valid, isEditable } =
			error instanceof OpenError
				? error
				: new OpenError({ code: 'unread', detail: errorText(error) });
		postMessage({ type: 'failed', failure, problems, valid, isEditable } satisfies WorkerReply);
	});
});
