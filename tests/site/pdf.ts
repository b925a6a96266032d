import type * as pdfjs from 'pdfjs-dist';

interface PdfPage {
	text: string;
	size: [width: number, height: number];
	/** The height as it is, points. */
	height: number;
	/** Each run of text that is more than spaces: how large it is, and how far above the lower edge, points. */
	runs: { text: string; size: number; baseline: number }[];
}

/**
 * Loaded where a PDF is read, because it takes half a second. Minified, because the others name source maps of megabytes,
 * which Playwright reads for the errors that these files throw and catch.
 */
async function loadPdfjs(): Promise<typeof pdfjs> {
	// Found there, it is not loaded by its usual name.
	await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
	return import('pdfjs-dist/legacy/build/pdf.min.mjs');
}

/** The PDFs that were opened: their texts and their bars need the same fonts. */
const documents = new WeakMap<Uint8Array, Promise<pdfjs.PDFDocumentProxy>>();

async function open(pdf: Uint8Array): Promise<pdfjs.PDFDocumentProxy> {
	const { getDocument } = await loadPdfjs();
	return getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
}

function opened(pdf: Uint8Array): Promise<pdfjs.PDFDocumentProxy> {
	const document = documents.get(pdf) ?? open(pdf);
	documents.set(pdf, document);
	return document;
}

/** What was read of a PDF: to parse one takes up to a second, and most are asked for several things. */
const parsed = new WeakMap<Uint8Array, Promise<PdfPage[]>>();

async function parse(pdf: Uint8Array): Promise<PdfPage[]> {
	const document = await opened(pdf);
	const pages: PdfPage[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent();
		const { width, height } = page.getViewport({ scale: 1 });
		const all = items.flatMap((item) => ('str' in item ? [item] : []));
		pages.push({
			text: unbroken(all.map(({ str }) => str).join('')),
			size: [Math.round(width), Math.round(height)],
			height,
			runs: all
				.filter(({ str }) => str.trim() !== '')
				.map(({ str, transform }) => ({
					text: str,
					size: Number(transform[3]),
					baseline: Number(transform[5])
				}))
		});
	}
	return pages;
}

function pagesIn(pdf: Uint8Array): Promise<PdfPage[]> {
	const pages = parsed.get(pdf) ?? parse(pdf);
	parsed.set(pdf, pages);
	return pages;
}

/** The text of each page of a PDF, without the spaces that its lines are broken at. */
export const pagesOf = async (pdf: Uint8Array): Promise<string[]> =>
	(await pagesIn(pdf)).map(({ text }) => text);

/** The lowest lines of each page of a PDF, the lowest first: their texts, without spaces. */
export const footsOf = async (pdf: Uint8Array, lines = 2): Promise<string[][]> =>
	(await pagesIn(pdf)).map(({ runs }) => {
		const byHeight = new Map<number, string>();
		for (const { text, baseline } of runs) {
			const height = Math.round(baseline);
			byHeight.set(height, (byHeight.get(height) ?? '') + text);
		}
		const found = [...byHeight].sort(([a], [b]) => a - b).slice(0, lines);
		return found.map(([, text]) => unbroken(text));
	});

/** For each page, the texts that are not wholly on it: a page's end cuts a frame, which is one box for its host. */
export const cutTextsOf = async (pdf: Uint8Array): Promise<string[]> =>
	(await pagesIn(pdf)).flatMap(({ runs, height }, i) =>
		runs
			// About what reaches under the line and over it.
			.filter(({ size, baseline }) => !(baseline > 0.15 * size && baseline < height - 0.65 * size))
			.map(({ text }) => `${i + 1}: ${text}`)
	);

/**
 * The heights of the bars that a PDF's operators draw, page by page: of each path of two boxes or more, points.
 *
 * @param last the number of the last page to read; default: the PDF's
 */
export async function barsOf(pdf: Uint8Array, last = Infinity): Promise<number[][]> {
	const document = await opened(pdf);
	const { OPS } = await loadPdfjs();
	const pages: number[][] = [];
	const box = [OPS.moveTo, OPS.lineTo, OPS.lineTo, OPS.lineTo].join();
	for (let number = 1; number <= Math.min(last, document.numPages); number++) {
		const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
		const bars: number[] = [];
		for (const [i, operator] of fnArray.entries()) {
			if (operator !== OPS.constructPath) continue;
			const [steps, numbers] = argsArray[i] as [number[], number[]];
			const count = Math.floor(steps.length / 4);
			if (count < 2 || steps.join() !== Array(count).fill(box).join()) continue;
			if (fnArray[i + 1] !== OPS.fill && fnArray[i + 1] !== OPS.eoFill) continue;
			for (let bar = 0; bar < count; bar++) {
				const [, base = 0, , top = 0] = numbers.slice(8 * bar);
				bars.push(Math.abs(base - top));
			}
		}
		pages.push(bars);
	}
	return pages;
}

/** The width and the height of each page of a PDF, whole points: 72 to an inch. */
export const sizesOf = async (pdf: Uint8Array): Promise<PdfPage['size'][]> =>
	(await pagesIn(pdf)).map(({ size }) => size);

/**
 * A text as it is printed, wherever its lines are broken. A font may have one sign for both
 * hyphens, and which of them is read out of a PDF depends on it.
 */
export const unbroken = (text: string): string =>
	text.replace(/\s+/g, '').replaceAll('\u2011', '\u2010');

/** Which of some words are not in such a text. */
export const missingIn = (text: string, words: readonly string[]): string[] =>
	words.filter((each) => !text.includes(unbroken(each)));
