/** Whether a host, with or without its port, means nothing to others: it is a number, or a name in its own network. */
export const isLocalHost = (host: string): boolean =>
	!/\.[a-z-]+(:\d+)?$/i.test(host) || /\.local(host)?(:\d+)?$/i.test(host);
