/** The form of an id: 1 to 64 lower-case Latin letters, digits and hyphens. The first is not a hyphen. */
export const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Whether a text has the form of an id. */
export const isId = (text: string): boolean => idPattern.test(text);

/** A file name, without extension, for a record: its id; `record` if the text is not a valid id. */
export const fileNameOf = (id: string): string => (isId(id) ? id : 'record');
