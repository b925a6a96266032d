/** What the tests use of `edtf`, which ships no types. Both ends are ms UTC; `max` is inclusive. */
declare module 'edtf' {
	export default function edtf(text: string): { min: number; max: number };
}

/** What they use of `bibtex-parse`, which ships none either. */
declare module 'bibtex-parse' {
	export function entries(bibtex: string): Record<string, unknown>[];
}

/** Its minified files have the types of the others. */
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
	export * from 'pdfjs-dist';
}
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
declare module 'axe-core/axe.min.js' {
	import axe from 'axe-core';
	export default axe;
}
