// The build collects a frame's styles from here. The frame's own script does not import the unfolding parts of cards.
import '#lib/ui/styles/base.css';
import './embed.css';
import './low.css';
import './paper.css';

export { cardInside } from '#lib/embed/CardInside.svelte';
export { frameLegend } from './FrameLegend.svelte';
export { default as EmbedPage } from './EmbedPage.svelte';
