// The styles of a frame: its script does not have the parts that its cards unfold.
import '#lib/ui/styles/base.css';
import './embed.css';
import './low.css';
import './paper.css';

export { cardInside } from '#lib/embed/CardInside.svelte';
export { default } from './EmbedPage.svelte';
