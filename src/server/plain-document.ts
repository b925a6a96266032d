import { style } from 'virtual:embed/event';
import { element } from '#lib/ui/markup.ts';
import fonts from '#lib/ui/styles/fonts.css?inline';
import { policyHash, toDocument } from './inline-document.ts';

/** The parts of a document without scripts. */
interface Parts {
	title: string;
	/** The relative address of the site from this page, with a slash at its end. */
	root: string;
	/** Additional markup in the head. */
	head: readonly string[];
	/** The HTML of a rendered Svelte component, or other markup. */
	body: string;
}

/** A complete document in the site’s styles, without scripts and written without SvelteKit. */
export function toPlainDocument({ title, root, head, body }: Parts): string {
	const css = `${fonts.replaceAll('url(/', `url(${root}`)}${style}`;
	return toDocument({
		title,
		policy: [
			"default-src 'none'",
			`style-src ${policyHash(css)}`,
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
		// Remove the comments that hydration would need.
		body: body.replace(/<!--[^]*?-->/g, '')
	});
}
