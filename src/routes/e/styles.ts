// The build collects the styles of all modules that this file imports, for the pages of events.
import '#lib/ui/styles/page.css';

export { default } from './[id]/EventPage.svelte';
