// The HTTP headers that a published site needs, what goes wrong without them, and how to send them.

/**
 * @typedef {object} HeaderRule
 * @property {string} header
 * @property {readonly string[]} paths the paths that need the header, relative to the site. `{name}` is replaced by a
 *   path that is read from a page
 * @property {RegExp} value matches the allowed values, and the empty text if the header may be missing
 * @property {string} cost what goes wrong with another value, as a sentence
 * @property {string} send the value to send; empty if the header must not be sent
 * @property {string} [how] how to send it with nginx, if not with `add_header`
 */

/**
 * The response to the request for a path; its status is 504 if the server sent none. Null if there was no request, because
 * no page contains the path that would replace a `{name}`.
 *
 * @typedef {{ address: string, status: number, get: (header: string) => string | null } | null} Answer
 */

const pages = [
	...['', 'open/', 'make/', 'present/', 'presenter/', 'teach/', 'order/', '{event}'],
	...['on-the-record.html', 'on-the-record-pupils.html']
];

/** Other paths of the same pages. Some hosts serve them, others send 404. */
const indexPaths = [
	'',
	'open/',
	'make/',
	'present/',
	'presenter/',
	'teach/',
	'order/',
	'{event}'
].map((path) => `${path}index.html`);

/** Files that must be sent as JavaScript. */
const scriptFiles = ['embed.js', '{loader}', '{asset}', '{worker}'];
/** Files that must be sent as JSON. */
const jsonFiles = ['oembed.json', '{oembed}', 'events.json', 'schema.json'];
/** Files that must be sent as pictures. */
const pictureFiles = ['embed.png', 'figure.png', '{picture}'];
/** Files whose content may change under the same address. */
const changingFiles = [...pages, ...indexPaths, 'embed/', 'events.csv', 'feed.xml', ...jsonFiles];

/** Every file that has headers. */
const allFiles = [...changingFiles, ...scriptFiles, ...pictureFiles];

/** Features of the browser that no page of the site uses, so that headers turn them off. */
const features = ['camera', 'geolocation', 'microphone', 'payment', 'usb'];

/**
 * Makes a rule for the header `Content-Type`.
 *
 * @param {readonly string[]} paths
 * @param {string} type
 * @param {string} cost
 * @returns {HeaderRule}
 */
const contentTypeRule = (paths, type, cost) => ({
	header: 'Content-Type',
	paths,
	value: new RegExp(
		`^${type.replace('+', '\\+').replace('text/javascript', '(text|application)/javascript')}\\b`
	),
	cost,
	send: type,
	how: `nginx: types {} default_type ${type};`
});

/**
 * All rules. A Content Security Policy must be a single policy, because browsers enforce all policies that are sent.
 *
 * @type {readonly HeaderRule[]}
 */
export const headerRules = [
	{
		header: 'Content-Security-Policy',
		paths: [...pages, ...indexPaths],
		value: /^[^,]*frame-ancestors 'self'\s*(;[^,]*)?$/,
		cost: 'Any site can show these pages as its own, and cover their buttons with its own content.',
		send: "frame-ancestors 'self'"
	},
	{
		header: 'X-Frame-Options',
		paths: [...pages, ...indexPaths],
		value: /^(SAMEORIGIN)?$/i,
		cost: 'The presenter sees no previews, and some papers do not print.',
		send: ''
	},
	{
		header: 'Content-Security-Policy',
		paths: ['embed/'],
		// Frames must not have `frame-ancestors` at all: even `frame-ancestors *` forbids pages from a disk, and web
		// views of apps, to show the frame.
		value: /^(?!.*frame-ancestors)/,
		cost: 'Articles that embed the timeline show an empty frame, at least in files and apps.',
		send: ''
	},
	{
		header: 'X-Frame-Options',
		paths: ['embed/'],
		value: /^$/,
		cost: 'Articles that embed the timeline show an empty frame.',
		send: ''
	},
	{
		header: 'Content-Security-Policy',
		paths: ['{worker}'],
		value:
			/^(?!.*,)(?=.*\bdefault-src 'none'\s*(;|$))(?=.*\bconnect-src ('self' https:|https: 'self')\s*(;|$))(?=.*\bscript-src 'self'\s*(;|$))/,
		cost: 'A fault in the code that reads other people’s files could run scripts of other sites.',
		send: "default-src 'none'; connect-src 'self' https:; script-src 'self'"
	},
	{
		header: 'Cross-Origin-Opener-Policy',
		paths: ['present/', 'presenter/'],
		value: /^same-origin$/,
		cost: 'A site that opens the stage keeps a reference to its window, and can send it to another page.',
		send: 'same-origin'
	},
	{
		header: 'Cross-Origin-Embedder-Policy',
		paths: ['embed/'],
		value: /^require-corp$/,
		cost: 'Articles with such a policy of their own show an empty frame.',
		send: 'require-corp'
	},
	{
		header: 'Cross-Origin-Resource-Policy',
		paths: ['embed/', 'embed.js', '{loader}', ...pictureFiles],
		value: /^cross-origin$/,
		cost: 'Articles with a Cross-Origin-Embedder-Policy do not load it.',
		send: 'cross-origin'
	},
	{
		header: 'Access-Control-Allow-Origin',
		paths: [...scriptFiles, 'events.csv', 'feed.xml', ...jsonFiles, ...pictureFiles],
		value: /^\*$/,
		cost: 'Other sites cannot read the data, or check a script that they load.',
		send: '*'
	},
	{
		header: 'Access-Control-Allow-Credentials',
		paths: allFiles,
		value: /^$/,
		cost: 'Where readers sign in to see the site, other sites can read it in their name.',
		send: ''
	},
	{
		header: 'X-Content-Type-Options',
		paths: allFiles,
		value: /^nosniff$/,
		cost: 'A browser may take a file for something that it is not, such as a page.',
		send: 'nosniff'
	},
	{
		header: 'Referrer-Policy',
		paths: allFiles,
		value: /^(strict-origin-when-cross-origin|strict-origin|same-origin|no-referrer)$/,
		cost: 'Sites that a reader goes to may learn the whole address, with search and filters in it.',
		send: 'strict-origin-when-cross-origin'
	},
	{
		header: 'Permissions-Policy',
		paths: allFiles,
		value: new RegExp(`^${features.map((name) => `(?=.*\\b${name}=\\(\\))`).join('')}`),
		cost: 'A script that got into a page could ask the reader for camera, place or payment.',
		send: features.map((name) => `${name}=()`).join(', ')
	},
	{
		header: 'Content-Encoding',
		paths: [...pages, 'embed/', 'embed.js', '{loader}', '{asset}', '{worker}'],
		value: /^(br|gzip|zstd)$/,
		cost: 'Readers wait for several times as many bytes.',
		send: 'br',
		how: 'the build has written a .br and a .gz file beside each; nginx: gzip_static on;'
	},
	{
		header: 'Cache-Control',
		paths: ['{loader}', '{asset}', '{worker}'],
		value: /immutable/,
		cost: 'Readers who come back ask for all files again.',
		send: 'public, max-age=31536000, immutable'
	},
	{
		header: 'Cache-Control',
		paths: [...changingFiles, 'embed.js'],
		value: /^(?!.*(immutable|max-age=\d{6}))/,
		cost: 'Readers who come back see corrections days later.',
		send: 'no-cache'
	},
	contentTypeRule([...pages, 'embed/'], 'text/html', 'Browsers show no page.'),
	contentTypeRule(scriptFiles, 'text/javascript', 'Browsers do not run it.'),
	contentTypeRule(jsonFiles, 'application/json', 'Programs do not take it for data.'),
	contentTypeRule(['events.csv'], 'text/csv', 'Spreadsheets do not take it for a table.'),
	contentTypeRule(['feed.xml'], 'application/atom+xml', 'Readers of feeds do not find it.'),
	contentTypeRule(pictureFiles, 'image/png', 'Browsers and messengers show no picture.')
];

/** All paths for which there are rules. */
export const paths = new Set(headerRules.flatMap((rule) => rule.paths));

/** Explains how to send a header. @param {HeaderRule} rule */
const formatRemedy = ({ header, send, how }) => {
	if (send === '') return `Do not send ${header} there.`;
	return `Send “${header}: ${send}” (${how ?? `nginx: add_header ${header} "${send}" always;`}).`;
};

/**
 * Compares the responses of a published site with the rules.
 *
 * @param {ReadonlyMap<string, Answer>} answers by path
 * @returns {string[]} for each missing or wrong header: the paths, what goes wrong, and how to send it
 */
export function findFaults(answers) {
	/** @type {string[]} */
	const faults = [];
	for (const [path, answer] of answers) {
		const isIndexPath = path.endsWith('index.html');
		const [, name] = /\{(\w+)\}/.exec(path) ?? [];
		if (!answer && !isIndexPath)
			faults.push(`No page names the ${name}, so that it was not asked for.`);
		if (!answer) continue;
		if (answer.status >= 400 && !isIndexPath)
			faults.push(`${answer.address} answers ${answer.status}`);
	}
	for (const rule of headerRules) {
		/** @type {Map<string, string[]>} */
		const addressesByFault = new Map();
		for (const path of rule.paths) {
			const answer = answers.get(path);
			if (!answer || answer.status >= 400) continue;
			const sentValue = answer.get(rule.header);
			if (rule.value.test(sentValue ?? '')) continue;
			const finding = sentValue === null ? 'is missing' : `is “${sentValue}”`;
			addressesByFault.set(finding, [...(addressesByFault.get(finding) ?? []), answer.address]);
		}
		for (const [finding, addresses] of addressesByFault) {
			faults.push(
				`${rule.header} ${finding}: ${addresses.join(' ')}\n  ${rule.cost}\n  ${formatRemedy(rule)}`
			);
		}
	}
	return faults;
}
