import { OpenError } from '#lib/import/failure.ts';

/** The text of an error, for an engineer. */
export const messageOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);

/** @throws OpenError for a part of the worker that could not be loaded */
export function failToLoad(error: unknown): never {
	throw new OpenError({ code: 'worker', detail: messageOf(error) });
}
