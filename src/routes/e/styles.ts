// For the pages of events, the build collects the styles of all modules that this file imports.
import '#lib/ui/styles/page.css';

export { default } from './[id]/EventPage.svelte';
