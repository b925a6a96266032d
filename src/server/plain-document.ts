import { style } from 'virtual:embed/event';
import { element } from '#lib/ui/markup.ts';
import fonts from '#lib/ui/styles/fonts.css?inline';
import { hash, toDocument } from './inline-document.ts';

interface Parts {
	title: string;
	/** Where the site stands, as an address from this page on, with a slash at its end. */
	root: string;
	/** What else its head says. */
	head: readonly string[];
	/** What a Svelte component was rendered to, or markup. */
	body: string;
}

/** A whole document in the site’s styles that needs no scripts, so that SvelteKit has no part in it. */
export function toPlainDocument({ title, root, head, body }: Parts): string {
	const css = `${fonts.replaceAll('url(/', `url(${root}`)}${style}`;
	return toDocument({
		title,
		policy: [
			"default-src 'none'",
			`style-src ${hash(css)}`,
			"style-src-attr 'unsafe-inline'",
			"img-src 'self'",
			"font-src 'self'",
			"base-uri 'none'",
			"form-action 'none'"
		],
		head: [
			element('meta', { name: 'color-scheme', content: 'light dark' }),
			element('link', { rel: 'icon', href: `${root}favicon.svg`, type: 'image/svg+xml' }),
			...head,
			`<style>${css}</style>`
		],
		// Nothing hydrates it.
		body: body.replace(/<!--[^]*?-->/g, '')
	});
}
