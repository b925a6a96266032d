// What the pages of events are styled by: the build takes the styles of all that this imports.
import '#lib/ui/styles/page.css';

export { default } from './[id]/EventPage.svelte';
