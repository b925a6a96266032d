/** 1 to 64 small Latin letters, digits and hyphens, without a hyphen first. */
export const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Whether a text may be an id. */
export const isId = (text: string): boolean => idPattern.test(text);

/** The id of a record as the name of a file, without its ending; “record” for any other text, such as a path. */
export const fileNameOf = (id: string): string => (isId(id) ? id : 'record');
