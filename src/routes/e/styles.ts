// The styles of the pages of events: the build takes those of all modules that this imports.
import '#lib/ui/styles/page.css';

export { default } from './[id]/EventPage.svelte';
