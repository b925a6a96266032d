// What a frame is styled by: its script has no part in what its cards unfold.
import '#lib/ui/styles/base.css';
import './embed.css';
import './low.css';
import './paper.css';

export { cardInside } from '#lib/embed/CardInside.svelte';
export { default } from './EmbedPage.svelte';
