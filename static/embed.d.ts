// Types for pages that embed the story: copy this file into a project that uses TypeScript. Each block at the end is for
// one framework; with `skipLibCheck`, as most templates have it, those of frameworks that you do not use do no harm.

/** The attributes of `<otr-timeline>`. */
export interface OtrTimelineAttributes {
	/** The story’s absolute address. */
	story: string;
	/** The id of the selected event. */
	event?: string | null;
	/** The visible time, both inclusive: `2025`, `2025-09`, `2025-09-25`. */
	from?: string | null;
	to?: string | null;
	theme?: 'auto' | 'light' | 'dark' | null;
	/** The id of a chapter. */
	chapter?: string | null;
	cards?: 'side' | 'below' | 'all' | 'few' | 'one' | 'off' | null;
	/** What is on paper besides the link. */
	print?: 'screen' | 'all' | 'link' | null;
	/** The language of the interface. */
	lang?: string | null;
	/** `auto`, the default: as high as its content; `window`; or px. */
	height?: 'auto' | 'window' | number | `${number}` | null;
	/** The title of the frame. */
	title?: string | null;
	/** `click`: nothing is loaded until the reader presses a button. */
	consent?: 'click' | null;
	'consent-text'?: string | null;
	'consent-button'?: string | null;
}

/** What a frame shows. */
export interface OtrShown {
	event: string | null;
	from: string | null;
	to: string | null;
}

export interface OtrEmbed {
	/** Connects embeds in a shadow tree. */
	scan(root?: ParentNode): void;
	/** Puts a figure back as it was. */
	destroy(element: HTMLElement): void;
	/** @returns what the frame then shows; null without a frame */
	set(
		element: HTMLElement,
		change: Partial<OtrShown> & { theme?: 'auto' | 'light' | 'dark' }
	): Promise<OtrShown | null>;
	/** Loads all frames that wait for consent, now and later. */
	allow(): void;
	/** Takes stories of these origins, too. */
	admit?(origins: readonly string[]): void;
}

declare global {
	interface Window {
		otrEmbed?: OtrEmbed;
	}
	interface HTMLElementEventMap {
		'otr:ready': CustomEvent<{ story: string | null }>;
		'otr:state': CustomEvent<OtrShown>;
		'otr:error': CustomEvent<{ code: string }>;
	}
}

/** What any element of JSX takes besides. */
interface InJsx {
	key?: string | number | null;
	ref?: unknown;
	id?: string;
	class?: string;
	className?: string;
	style?: unknown;
	children?: unknown;
}

declare module 'react' {
	namespace JSX {
		interface IntrinsicElements {
			'otr-timeline': OtrTimelineAttributes & InJsx;
		}
	}
}

declare module 'preact' {
	namespace JSX {
		interface IntrinsicElements {
			'otr-timeline': OtrTimelineAttributes & InJsx;
		}
	}
}

declare module 'svelte/elements' {
	interface SvelteHTMLElements {
		'otr-timeline': OtrTimelineAttributes & { id?: string; class?: string; style?: string };
	}
}

declare module 'vue' {
	interface GlobalComponents {
		'otr-timeline': new () => { $props: OtrTimelineAttributes };
	}
}
