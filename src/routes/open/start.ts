// The script of the page that opens records.
import { hydratePage } from '../hydrate-page.ts';
import Page from './+page.svelte';

hydratePage(Page);
