// The script of the presentation’s page.
import { hydratePage } from '../hydrate-page.ts';
import Page from './+page.svelte';

hydratePage(Page);
