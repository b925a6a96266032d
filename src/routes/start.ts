// The script of the home page.
import { prepareFirstView } from './first-view.ts';
import { hydratePage } from './hydrate-page.ts';
import Page from './+page.svelte';

hydratePage(Page, prepareFirstView);
