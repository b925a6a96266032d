import { readdirSync } from 'node:fs';
import { vi } from 'vitest';

const folder = `${process.cwd()}/.messages`;
const grammar = `${process.cwd()}/src/lib/messages`;

/** The compiled modules of a language, by their paths in its folder: `story/filter.js`. */
export const modules = readdirSync(`${folder}/en`, { recursive: true, encoding: 'utf8' }).filter(
	(name) => name.endsWith('.js') && name !== 'numbers.js'
);

export const pathOf = (language: string, module: string) => `${folder}/${language}/${module}`;

/** What is imported from now on speaks another language. */
export function speak(language: string): void {
	vi.resetModules();
	for (const module of modules) {
		vi.doMock(pathOf('en', module), () => import(pathOf(language, module)));
	}
	vi.doMock(`${grammar}/en.ts`, async (actual) => {
		const own = await actual<object>();
		const other = (await import(`${grammar}/${language}.ts`)) as object;
		// The marks of English are still those of English.
		return { ...other, quotation: (own as { quotation: unknown }).quotation };
	});
}

export function speakEnglish(): void {
	for (const module of modules) vi.doUnmock(pathOf('en', module));
	vi.doUnmock(`${grammar}/en.ts`);
	vi.resetModules();
}
