import { enFile } from './en-file.ts';
import type { FileMessages } from './file-messages.ts';

/** What is said of a file that is read, in the language that the interface speaks. */
export const fileMessages: FileMessages = enFile;
