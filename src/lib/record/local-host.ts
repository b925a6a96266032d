/** What only this machine, or its own network, is called by. */
const local =
	/^(?:localhost|.+\.local(?:host)?|0\.0\.0\.0|127(?:\.\d+){3}|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|\[.+\])$/i;

/** Whether a host, with or without its port, means nothing to anybody else. */
export const isLocalHost = (host: string): boolean => local.test(host.replace(/:\d+$/, ''));
