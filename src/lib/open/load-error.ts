import { errorText } from '#lib/record/error-text.ts';
import { OpenError } from '#lib/import/failure.ts';

/** Throws an error for a part of the worker's code that could not be loaded. @throws OpenError */
export function throwLoadError(error: unknown): never {
	throw new OpenError({ code: 'worker', detail: errorText(error) });
}
