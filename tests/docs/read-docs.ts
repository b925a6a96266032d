import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** @param path from the root of the repository */
export const readDoc = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/**
 * The code blocks of a page, in their order.
 *
 * @param language as it is written behind the fence; `''` for a block without one
 */
export function blocksOf(path: string, language: string): string[] {
	const blocks = readDoc(path).matchAll(/^```(\w*)\n([^]*?)^```$/gm);
	return [...blocks].filter(([, name]) => name === language).map(([, , text = '']) => text);
}

/** @throws Error if the page has no such block */
export function firstBlock(path: string, language: string): string {
	const [first] = blocksOf(path, language);
	if (first === undefined) throw new Error(`${path} has no example in ${language || 'plain text'}`);
	return first;
}
