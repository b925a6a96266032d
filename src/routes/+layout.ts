// Options for all pages: they are prerendered, and their addresses end with a slash.
export const prerender = true;
export const trailingSlash = 'always';
