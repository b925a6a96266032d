import { OpenError } from '#lib/import/failure.ts';

/** The text of an error, for developers. */
export const errorMessage = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);

/** Throws an error for a part of the worker's code that could not be loaded. @throws OpenError */
export function throwLoadError(error: unknown): never {
	throw new OpenError({ code: 'worker', detail: errorMessage(error) });
}
