/** What the tests use of `edtf`, which ships no types. Both ends are ms UTC; `max` is inclusive. */
declare module 'edtf' {
	export default function edtf(text: string): { min: number; max: number };
}

/** What they use of `bibtex-parse`, which ships none either. */
declare module 'bibtex-parse' {
	export function entries(bibtex: string): Record<string, unknown>[];
}

declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
	export * from 'pdfjs-dist/legacy/build/pdf.mjs';
}
